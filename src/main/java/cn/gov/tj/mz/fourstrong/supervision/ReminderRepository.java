package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.LeftReviewers;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reminders, and who should get one. */
interface ReminderRepository extends Repository<Reminder, UUID>, Persisting<Reminder>, Flushing {

    /** Those that still ask for something: sent since the evaluation last went on. */
    String CURRENT = """
            select m.by.at, m.by.name
            from Reminder m join Evaluation e on e.id = m.evaluationId
            where not exists (select 1 from EvaluationStep s where s.evaluation = e and s.transition.by.at > m.by.at)
              and e.progress.exclusion is null and
            """;

    /** What a branch has to do and a clerk of it can read. */
    String READ_BY_CLERK = """
            exists (select 1 from Account y join y.grants h join Branch d on d.id = value(h)
                    where y.enabled = true and key(h) = cn.gov.tj.mz.fourstrong.account.Role.CLERK
                      and d.id = e.branch.id and d.active = true)
            """;

    /** What anybody may review and somebody can. */
    String READ_BY_REVIEWER = "exists (select 1 from Account y join y.grants h where " + LeftReviewers.REVIEWS + ")";

    String NEWEST = " order by m.by.at desc limit 1";

    @Query(CURRENT + "e.progress.state in (DRAFT, RETURNED) and m.recipientId in :branches" + NEWEST)
    List<Latest> findForBranches(Collection<UUID> branches);

    /** Those to a reviewer, and those to every reviewer about branches in scope that nobody in particular has. */
    @Query(CURRENT + """
            e.progress.state = SUBMITTED
              and (m.recipientId = :reviewer and exists (select 1 from Assignment a
                                                         where a.evaluation = e and a.reviewerId = :reviewer)
                or m.recipientId = :every and not exists (select 1 from Assignment n where n.evaluation = e))
              and not exists (select 1 from Review r where r.evaluation = e and r.reviewerId = :reviewer
                                and\s""" + Review.COUNTS + """
                               )
              and\s""" + EvaluationScope.CONDITION + NEWEST)
    List<Latest> findForReviewer(UUID reviewer, UUID every, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    /** The branches that have to assess themselves. */
    @Query("""
            select e.id, e.branch.id
            from Evaluation e
            where e.id in :evaluations and e.progress.exclusion is null and e.progress.state in (DRAFT, RETURNED)
              and\s""" + READ_BY_CLERK)
    List<Message> findBranchesToRemind(Collection<UUID> evaluations);

    /** The reviewers who were asked and did not submit their scores. */
    @Query("""
            select e.id, a.reviewerId
            from Evaluation e left join Assignment a on a.evaluation = e
            where e.id in :evaluations and a.id is not null and e.progress.exclusion is null and e.progress.state = SUBMITTED
              and not exists (select 1 from Review r
                              where r.evaluation = e and r.reviewerId = a.reviewerId and\s""" + Review.COUNTS + """
                               )
              and not (""" + LeftReviewers.WAITED_FOR + ")")
    List<Message> findReviewersToRemind(Collection<UUID> evaluations);

    /** What waits for scores of nobody in particular. */
    @Query("""
            select e.id
            from Evaluation e
            where e.id in :evaluations and e.progress.exclusion is null and e.progress.state = SUBMITTED
              and not exists (select 1 from Assignment a where a.evaluation = e)
              and\s""" + READ_BY_REVIEWER)
    List<UUID> findUnassigned(Collection<UUID> evaluations);

    /** The branches about which somebody should be reminded who is not there. */
    @Query("select " + EvaluatedBranch.SELECTED + "\nfrom Evaluation e" + EvaluatedBranch.JOINS + """
            where e.id in :evaluations and e.progress.exclusion is null
              and (e.progress.state in (DRAFT, RETURNED) and not\s""" + READ_BY_CLERK
            + """
                or e.progress.state = SUBMITTED
                  and not exists (select 1 from Assignment n where n.evaluation = e)
                  and not\s""" + READ_BY_REVIEWER + """
                \sor e.progress.state = SUBMITTED
                  and exists (select 1 from Assignment a where a.evaluation = e and\s""" + LeftReviewers.WAITED_FOR + """
                             ))
            order by e.branch.sortOrder, e.id
            """)
    List<EvaluatedBranch> findUnread(Collection<UUID> evaluations);

    @Query("""
            select m.evaluationId, m.recipientId
            from Reminder m
            where m.evaluationId in :evaluations and m.sentOn = :day
            """)
    List<Message> findSent(Collection<UUID> evaluations, LocalDate day);

    /** Whom to remind of which evaluation. */
    record Message(UUID evaluation, UUID recipient) {}

    /** Who reminded last, and when. */
    record Latest(Instant at, String actor) {}
}
