package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EvidenceUseRepository extends Repository<Evaluation, UUID> {

    /** What was named as evidence, without records that were withdrawn since. */
    @Query("""
            select v.indicatorId, a.id, a.content.title, a.content.startDate, a.state, a.content.listedTypes
            from Evaluation e join e.sheet.evidence v join Activity a on a.id = v.activityId
            where e.id = :evaluation and a.state <> WITHDRAWN
            order by a.content.sortDate desc, a.id
            """)
    List<EvidenceItem> findItems(UUID evaluation);

    /** The same for what was found beside the indicators. */
    @Query("""
            select f.id, a.id, a.content.title, a.content.startDate, a.state, a.content.listedTypes
            from Finding f join f.evidence v join Activity a on a.id = v
            where f.evaluation.id = :evaluation and a.state <> WITHDRAWN
            order by a.content.sortDate desc, a.id
            """)
    List<EvidenceItem> findItemsOfFindings(UUID evaluation);

    /** The indicators an activity is named for; while the branch works on them, only the branch itself sees it. */
    @Query("""
            select e.id, c.code, e.progress.state, i.code, i.name
            from Evaluation e join e.cycle c join e.sheet.evidence v join Indicator i on i.id = v.indicatorId
            where v.activityId = :activity and e.progress.current = true
              and (e.progress.state not in (DRAFT, RETURNED)
                or e.branch.id in (select w.branchId from BranchAncestor w where w.nodeId in :clerk))
              and\s""" + EvaluationScope.CONDITION + " order by c.endsOn desc, c.startsOn, i.position, e.id")
    List<EvidenceUseService.Found> findUses(
            UUID activity, Collection<UUID> clerk, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    default List<EvidenceUseService.Found> findUses(UUID activity, Collection<UUID> clerk, EvaluationScope scope) {
        return findUses(activity, clerk, scope.open(), scope.reviewed(), scope.own());
    }

    /** What was found on the strength of an activity; the branch itself sees it once there is a result. */
    @Query("""
            select e.id, c.code, r.code, r.name
            from Finding f join f.evaluation e join e.cycle c join f.evidence v join f.rule r
            where v = :activity and e.progress.current = true
              and e.progress.state not in (DRAFT, RETURNED)
              and (e.progress.state <> SUBMITTED
                or e.branch.id not in (select w.branchId from BranchAncestor w where w.nodeId in :clerk))
              and\s""" + Finding.COUNTS + " and " + EvaluationScope.CONDITION
            + " order by c.endsOn desc, c.startsOn, f.recorded.at, f.id")
    List<EvidenceUseService.Proved> findUsesInFindings(
            UUID activity, Collection<UUID> clerk, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    default List<EvidenceUseService.Proved> findUsesInFindings(
            UUID activity, Collection<UUID> clerk, EvaluationScope scope) {
        return findUsesInFindings(activity, clerk, scope.open(), scope.reviewed(), scope.own());
    }

    /** How many of these records the branch has and did not withdraw. */
    @Query("""
            select count(a)
            from Activity a
            where a.id in :activities and a.branch.id = :branch and a.state <> WITHDRAWN
            """)
    long countUsable(Collection<UUID> activities, UUID branch);
}
