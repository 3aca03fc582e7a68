package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What stands around an evaluation on its sheet: other editions, the cycle before, and its history. */
public interface SheetRepository extends Repository<Evaluation, UUID> {

    /** All editions of a branch's evaluation in a cycle, the first one first. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetRepository$NamedEdition(
                new cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory$EditionLink(
                    e.id, e.edition.number, e.progress.current, e.progress.state),
               \s""" + EvaluatedBranch.SELECTED + ")\nfrom Evaluation e" + EvaluatedBranch.JOINS + """
            where e.cycle.id = :cycle and e.branch.id = :branch
            order by e.edition.number
            """)
    List<NamedEdition> findEditions(UUID cycle, UUID branch);

    /** An edition, and whose it is. */
    record NamedEdition(SheetHistory.EditionLink link, EvaluatedBranch branch) {}

    /** What a branch reached in all cycles, the newest first. */
    @Query("""
            select e.id, c.code, e.result.total
            from Evaluation e join e.cycle c
            where e.branch.id = :branch and e.progress.current = true and e.result.total is not null
            order by c.endsOn desc, c.startsOn desc
            """)
    List<AssessmentSheet.Previous> findReached(UUID branch);

    /** What it can be compared with: there the branch sees whether it became better. */
    default Optional<AssessmentSheet.Previous> findPrevious(Evaluation evaluation) {
        return findReached(evaluation.branch().id()).stream()
                .filter(reached ->
                        reached.period().isComparedWith(evaluation.cycle().period()))
                .findFirst();
    }

    @Query("""
            select i.code, i.name.zh, s.finalScore, i.fullMarks
            from Evaluation e join e.sheet.scores s join Indicator i on i.id = key(s)
            where e.id = :id
            """)
    List<EarlierScore> findFinalScores(UUID id);

    /** The steps of several editions as one history, oldest first. */
    @Query("""
            select s.transition.by.at, s.transition.by.name, s.transition.fromState, s.transition.toState, s.transition.reason
            from EvaluationStep s
            where s.evaluation.id in :editions
            order by s.transition.by.at, s.id
            """)
    List<SheetHistory.Step> findSteps(Collection<UUID> editions);

    /** When its branch joined its cycle, left it or came back, oldest first. */
    @Query("""
            select p.by.at, p.by.name, p.kind, p.reason
            from Participation p
            where p.evaluation.id = :evaluation
            order by p.by.at, p.id
            """)
    List<SheetHistory.Moved> findMoves(UUID evaluation);

    /** When other reviewers took it over, oldest first. */
    @Query("""
            select r.by.at, r.by.name, r.previousReviewers, r.newReviewers, r.reason
            from Reassignment r
            where r.evaluation.id = :evaluation
            order by r.by.at, r.id
            """)
    List<SheetHistory.Reassigned> findReassignments(UUID evaluation);
}
