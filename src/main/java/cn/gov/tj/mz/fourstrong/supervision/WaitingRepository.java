package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The single evaluations that wait for somebody, and since when. */
interface WaitingRepository extends Repository<Evaluation, UUID> {

    /** Those that branches below the nodes have to correct, the one returned first before the others. */
    @Query("""
            select c.code, s.transition.by.at, s.transition.by.name, s.transition.reason
            from EvaluationStep s join s.evaluation e join e.cycle c
            where e.progress.current = true and e.progress.exclusion is null and e.progress.state = RETURNED
              and s.transition.toState = RETURNED
              and not exists (select 1 from EvaluationStep t
                              where t.evaluation = e and t.transition.toState = RETURNED and t.id > s.id)
              and e.branch.id\s""" + BranchScope.WITHIN + """
            order by s.transition.by.at, e.id
            """)
    List<Returned> findReturned(Collection<UUID> nodes, Limit limit);

    /** An evaluation that was returned, by whom and why. */
    record Returned(
            String cycle,
            Instant at,
            String actor,
            @Nullable String reason) {}
}
