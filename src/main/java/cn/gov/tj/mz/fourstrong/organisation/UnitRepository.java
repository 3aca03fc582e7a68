package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UUID>, Flushing {

    Unit save(Unit unit);

    Optional<Unit> findById(UUID id);

    Optional<Unit> findByCode(String code);

    List<Unit> findAllByIdIn(Collection<UUID> ids);

    long count();

    boolean existsByParentIdAndActiveTrue(UUID parent);

    List<Unit> findAllByOrderBySortOrderAscCodeAsc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.parent is null")
    Optional<Unit> lockRoot();

    /** As the database has them now, siblings in their order. */
    @Query("select u.id, p.id, u.position from Unit u left join u.parent p order by u.sortOrder, u.code")
    List<UnitPositions.Node> findNodes();

    /** Leaves the version alone, because nobody has edited the unit. */
    @Modifying
    @Query("update Unit u set u.position = :position where u.id = :id")
    void changePosition(UUID id, int position);
}
