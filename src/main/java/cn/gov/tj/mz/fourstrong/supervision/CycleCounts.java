package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CycleCounts extends Repository<Evaluation, UUID> {

    /** How many branches below the nodes are how far. */
    @Query("""
            select c.code, e.progress.state, case when e.progress.exclusion is null then false else true end as excluded, count(e)
            from Evaluation e join e.cycle c
            where e.progress.current = true and e.branch.id\s""" + BranchScope.WITHIN + """
            group by c.code, e.progress.state, excluded
            """)
    List<Count> countStates(Collection<UUID> nodes);

    /** How many branches of one cycle below the nodes are how far, and how many of them somebody should look at. */
    @Query("""
            select e.progress.state, case when e.progress.exclusion is null then false else true end as excluded, count(e),
                   sum(case when\s""" + Attention.IS_UNASSIGNED + """
                    then 1 else 0 end),
                   sum(case when\s""" + Attention.HAS_SPREAD + """
                    then 1 else 0 end)
            from Evaluation e join e.cycle c
            where c.code = :cycle and e.progress.current = true
              and e.branch.id\s""" + BranchScope.WITHIN + """
            group by e.progress.state, excluded
            """)
    List<CycleSummary.StateCounts> findStateCounts(String cycle, Collection<UUID> nodes);

    /** The newest cycle that is not closed and has branches below the nodes. */
    @Query("""
            select c
            from Cycle c
            where c.closedAt is null
              and exists (select 1 from Evaluation e
                          where e.cycle = c and e.progress.current = true and e.branch.id\s""" + BranchScope.WITHIN + """
                         )
            order by c.endsOn desc, c.startsOn desc
            limit 1
            """)
    Optional<Cycle> findRunning(Collection<UUID> nodes);

    /** How many of the indicators have a score of the branch. */
    @Query("""
            select e.id, count(s.selfScore), (select count(i) from Indicator i where i.rubric.id = c.rubric.id)
            from Evaluation e join e.cycle c left join e.sheet.scores s
            where e.id in :evaluations
            group by e.id, c.rubric.id
            """)
    List<RunningCycle.Scored> countScored(Collection<UUID> evaluations);

    /** How many branches of a cycle are in a state. */
    record Count(String cycle, EvaluationState state, boolean excluded, long branches) {}
}
