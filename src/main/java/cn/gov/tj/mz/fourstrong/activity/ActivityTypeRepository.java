package cn.gov.tj.mz.fourstrong.activity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityTypeRepository extends Repository<ActivityType, String> {

    ActivityType save(ActivityType type);

    long count();

    List<ActivityType> findAllByOrderBySortOrder();

    /** The type, which nobody else changes until this is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ActivityType t where t.code = :code")
    Optional<ActivityType> findForUpdate(String code);

    List<ActivityType> findByCodeIn(Collection<String> codes);

    @Query("select r from DatedRule r")
    List<DatedRule> findRules();

    /** How often each type is due, and was. */
    default TypeRules rules() {
        return new TypeRules(findRules());
    }
}
