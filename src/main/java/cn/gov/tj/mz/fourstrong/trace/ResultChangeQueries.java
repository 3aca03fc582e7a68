package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was changed about results; the newest first. */
interface ResultChangeQueries extends Repository<Evaluation, UUID> {

    /** Scores set by hand, each with the reason that was the last until then. */
    @Query("""
            select e.id, c.code, i.code, i.name, h.beforeValue, h.afterValue, h.by.at, h.by.name,
                   (select w.afterValue
                    from ScoreChange w
                    where w.entry.evaluationId = h.entry.evaluationId and w.entry.indicatorId = h.entry.indicatorId
                      and w.entry.source = FINAL and w.entry.part = WORDS and w.by.at <= h.by.at
                    order by w.by.at desc, w.id desc
                    limit 1)
            from ScoreChange h
                join Evaluation e on e.id = h.entry.evaluationId
                join e.cycle c
                join Indicator i on i.id = h.entry.indicatorId
            where e.branch.id = :branch and e.progress.exclusion is null
                and e.progress.state in (REVIEWED, APPROVED, PUBLICISED, FINAL)
                and h.entry.source = FINAL and h.entry.part = SCORE
            order by h.by.at desc, h.id desc
            """)
    List<ResultChange.Adjusted> findAdjusted(UUID branch, Limit limit);

    @Query("""
            select e.id, c.code, e.edition.number, p.result.total, case when e.progress.state = FINAL then e.result.total else null end,
                   s.transition.by.at, s.transition.by.name, e.edition.reason
            from EvaluationStep s
                join s.evaluation e
                join e.cycle c
                join Evaluation p on p.id = e.edition.correctsId
            where e.branch.id = :branch and s.transition.fromState = s.transition.toState
            order by s.transition.by.at desc, s.id desc
            """)
    List<ResultChange.Corrected> findCorrected(UUID branch, Limit limit);
}
