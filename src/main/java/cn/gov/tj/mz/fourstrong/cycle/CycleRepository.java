package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cycles, and how they got more time. */
interface CycleRepository extends Repository<Cycle, UUID>, Persisting<CycleExtension>, Flushing {

    Optional<Cycle> findByCode(String code);

    Cycle save(Cycle cycle);

    /** Locks the row, so that who closes a cycle and who lets a branch take part in it see one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cycle c where c.code = :code")
    Optional<Cycle> lock(String code);

    boolean existsByCode(String code);

    @Query("""
            select c.code, case when c.closedAt is null then false else true end
            from Cycle c
            order by c.endsOn desc, c.startsOn
            """)
    List<CycleName> findNames();

    @Query("""
            select c
            from Cycle c join fetch c.rubric
            order by c.endsOn desc, c.startsOn
            """)
    List<Cycle> findAllWithRubrics();

    @Query("""
            select x.phase, x.fromDay, x.toDay, x.reason, x.by.at, x.by.name
            from CycleExtension x
            where x.cycle.code = :cycle
            order by x.by.at desc, x.id desc
            """)
    List<CycleService.Extension> findExtensions(String cycle);
}
