package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures over the reviews of a cycle, made in the database: a total for each review first, then what they are alike. */
@Component
class ReviewerQueries {

    /** One row for each review that counts: whose it is, of which evaluation, and its total. */
    private static final String TOTALS = """
            (select r.id as review, r.reviewerId as reviewer, r.reviewer as name, r.submittedAt as at,
                    e.id as evaluation, e.result.selfTotal as self, sum(m.score) as points
             from Review r join r.evaluation e join r.marks m
             where e.cycle.id = :cycle and e.progress.current = true and e.progress.exclusion is null
               and\s""" + Review.COUNTS + "\n" + """
               and e.branch.id\s""" + BranchScope.WITHIN + """
             group by r.id, r.reviewerId, r.reviewer, r.submittedAt, e.id, e.result.selfTotal)
            """;

    private final EntityManager database;

    ReviewerQueries(EntityManager database) {
        this.database = database;
    }

    List<Scores> findScores(UUID cycle, Collection<UUID> nodes, Instant over) {
        return database.createQuery("""
                        select t.reviewer, max(t.name), count(t.review), sum(t.points), count(t.self), sum(t.self),
                               min(t.points), max(t.points), sum(case when t.at >= :over then 1 else 0 end)
                        from\s""" + TOTALS + " t group by t.reviewer", Scores.class)
                .setParameter("cycle", cycle)
                .setParameter("nodes", nodes)
                .setParameter("over", over)
                .getResultList();
    }

    /** What all reviewers gave on the mean to those branches that each of them reviewed. */
    List<Mean> findOthers(UUID cycle, Collection<UUID> nodes) {
        return database.createQuery("""
                        select r.reviewerId, sum(t.points), count(t.points)
                        from Review r join\s""" + TOTALS + """
                         t on t.evaluation = r.evaluation.id
                        where\s""" + Review.COUNTS + " group by r.reviewerId", Mean.class)
                .setParameter("cycle", cycle)
                .setParameter("nodes", nodes)
                .getResultList();
    }

    /** Reviews that somebody was asked for and that did not come in. */
    List<Missing> findMissing(UUID cycle, Collection<UUID> nodes) {
        return database.createQuery(
                        """
                        select a.reviewerId, max(a.reviewer), count(a)
                        from Assignment a join a.evaluation e
                        where e.cycle.id = :cycle and e.progress.current = true and e.progress.exclusion is null
                          and e.branch.id\s""" + BranchScope.WITHIN + """
                          and not exists (select 1 from Review r
                                          where r.evaluation = e and r.reviewerId = a.reviewerId
                                            and\s""" + Review.COUNTS + ") group by a.reviewerId", Missing.class)
                .setParameter("cycle", cycle)
                .setParameter("nodes", nodes)
                .getResultList();
    }

    /**
     * The scores that one reviewer gave.
     *
     * @param points all totals given, added
     * @param assessed how many of these branches scored themselves
     * @param self their own totals, added
     */
    record Scores(
            UUID reviewer,
            String name,
            long reviews,
            @Nullable BigDecimal points,
            long assessed,
            @Nullable BigDecimal self,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            long late) {

        static Scores none(UUID reviewer, String name) {
            return new Scores(reviewer, name, 0, null, 0, null, null, null, 0);
        }

        /** @param missing how many reviews are late because they did not come in at all */
        ReviewerRow row(@Nullable BigDecimal others, long missing) {
            var means = new ReviewerRow.Means(
                    Scoring.exactMean(points, reviews), others, Scoring.exactMean(self, assessed));
            return new ReviewerRow(reviewer, name, reviews, means, lowest, highest, late + missing);
        }
    }

    /** What a mean for one reviewer is made of. */
    record Mean(UUID reviewer, BigDecimal sum, long count) {

        @Nullable
        BigDecimal exact() {
            return Scoring.exactMean(sum, count);
        }
    }

    /** How many reviews of one reviewer are missing. */
    record Missing(UUID reviewer, String name, long reviews) {}
}
