package cn.gov.tj.mz.fourstrong.activity;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ActivityTypeRepository extends Repository<ActivityType, String> {

    ActivityType save(ActivityType type);

    long count();

    List<ActivityType> findAllByOrderBySortOrder();

    List<ActivityType> findByCodeIn(Collection<String> codes);
}
