package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Results that are open to objections. */
interface PublicityRepository extends Repository<Evaluation, UUID> {

    @Query("""
            select e
            from Evaluation e join fetch e.cycle
            where e.progress.state = PUBLICISED and e.progress.exclusion is null and e.progress.publicity.until >= :today
            order by e.branch.sortOrder, e.id
            """)
    List<Evaluation> findRunning(LocalDate today);

    /** Who looked at it before has an old version, as with any other change. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Evaluation e set e.progress.publicity.until = :until where e.id = :id")
    void move(UUID id, LocalDate until);
}
