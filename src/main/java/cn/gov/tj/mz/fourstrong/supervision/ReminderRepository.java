package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reminders that still ask for something: sent since the evaluation last went on, the newest first. */
interface ReminderRepository extends Repository<Reminder, UUID> {

    String CURRENT = """
            select m.by.at, m.by.name
            from Reminder m join m.evaluation e
            where not exists (select 1 from EvaluationStep s where s.evaluation = e and s.by.at > m.by.at) and
            """;
    String NEWEST = " order by m.by.at desc limit 1";

    @Query(CURRENT + "e.state in (DRAFT, RETURNED) and m.recipientId in :branches" + NEWEST)
    List<Latest> findForBranches(Collection<UUID> branches);

    /** Those to a reviewer, and those to every reviewer about branches within reach that nobody in particular has. */
    @Query(CURRENT + """
            e.state = SUBMITTED
              and (m.recipientId = :reviewer and exists (select 1 from Assignment a
                                                         where a.evaluation = e and a.reviewerId = :reviewer)
                or m.recipientId = :every and not exists (select 1 from Assignment n where n.evaluation = e))
              and not exists (select 1 from Review r where r.evaluation = e and r.reviewerId = :reviewer
                                and r.submittedAt is not null)
              and\s""" + EvaluationScope.CONDITION + NEWEST)
    List<Latest> findForReviewer(UUID reviewer, UUID every, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    /** Who reminded last, and when. */
    record Latest(Instant at, String actor) {}
}
