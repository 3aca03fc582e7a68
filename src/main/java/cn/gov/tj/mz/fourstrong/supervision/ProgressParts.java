package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.LeftReviewers;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about some evaluations besides themselves: their reviewers, when they came in, who was reminded. */
@Component
class ProgressParts {

    /** Outer joins keep H2 from going through all assignments there are. */
    private static final String ASKED = """
            select e.id, a.reviewerId, a.reviewer, r.submittedAt,
                   case when\s""" + LeftReviewers.WAITED_FOR + """
                    then true else false end
            from Evaluation e left join Assignment a on a.evaluation = e
              left join Review r
                on r.evaluation = e and r.reviewerId = a.reviewerId and\s""" + Review.COUNTS + "\n" + """
            where e.id in :evaluations and a.id is not null
            order by a.reviewer, a.id
            """;

    private static final String VOLUNTEERS = """
            select r.evaluation.id, r.reviewerId, r.reviewer, r.submittedAt, false
            from Review r
            where r.evaluation.id in :evaluations and\s""" + Review.COUNTS + " order by r.reviewer, r.id";

    private final EntityManager database;

    ProgressParts(EntityManager database) {
        this.database = database;
    }

    Found of(Collection<UUID> evaluations) {
        return new Found(reviewers(evaluations), submitted(evaluations), reminders(evaluations));
    }

    /** Those who were asked; where nobody in particular was, those who handed in. */
    private Map<UUID, List<ProgressRow.Part>> reviewers(Collection<UUID> evaluations) {
        var reviewers = parts(ASKED, evaluations);
        parts(VOLUNTEERS, evaluations).forEach(reviewers::putIfAbsent);
        return reviewers;
    }

    private Map<UUID, List<ProgressRow.Part>> parts(String query, Collection<UUID> evaluations) {
        return database.createQuery(query, Asked.class)
                .setParameter("evaluations", evaluations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Asked::evaluation, HashMap::new, Collectors.mapping(Asked::part, Collectors.toList())));
    }

    Map<UUID, Instant> submitted(Collection<UUID> evaluations) {
        return database.createQuery("""
                        select s.evaluation.id, max(s.transition.by.at)
                        from EvaluationStep s
                        where s.evaluation.id in :evaluations and s.transition.toState = SUBMITTED
                        group by s.evaluation.id
                        """, In.class)
                .setParameter("evaluations", evaluations)
                .getResultStream()
                .collect(Collectors.toMap(In::evaluation, In::at));
    }

    private Map<UUID, ProgressRow.Reminded> reminders(Collection<UUID> evaluations) {
        var latest = new HashMap<UUID, ProgressRow.Reminded>();
        database.createQuery("""
                        select m.evaluationId, m.by.at, m.by.name
                        from Reminder m
                        where m.evaluationId in :evaluations
                        order by m.by.at
                        """, Sent.class)
                .setParameter("evaluations", evaluations)
                .getResultStream()
                .forEach(sent -> latest.put(sent.evaluation(), new ProgressRow.Reminded(sent.at(), sent.by())));
        return latest;
    }

    /** By evaluation; what is unknown is left out. */
    record Found(
            Map<UUID, List<ProgressRow.Part>> reviewers,
            Map<UUID, Instant> submitted,
            Map<UUID, ProgressRow.Reminded> reminders) {

        ProgressRow.Course of(UUID evaluation) {
            return new ProgressRow.Course(
                    submitted.get(evaluation),
                    reviewers.getOrDefault(evaluation, List.of()),
                    reminders.get(evaluation));
        }
    }

    private record Asked(
            UUID evaluation,
            UUID reviewer,
            String name,
            @Nullable Instant done,
            boolean left) {

        ProgressRow.Part part() {
            return new ProgressRow.Part(reviewer, name, done != null, left);
        }
    }

    private record In(UUID evaluation, Instant at) {}

    private record Sent(UUID evaluation, Instant at, String by) {}
}
