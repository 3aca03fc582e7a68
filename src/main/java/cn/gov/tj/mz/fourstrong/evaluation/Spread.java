package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far reviewers differ, and whether that is further than the rubric allows without a talk, 需会商. */
public final class Spread {

    private Spread() {}

    /** How far the scores of several reviewers differ; nothing for fewer than two. */
    public static @Nullable BigDecimal of(Collection<@Nullable BigDecimal> scores) {
        return scores.size() < 2 ? null : Scoring.spread(scores);
    }

    /** Whether it lies above the limit; nothing does when there is no limit. */
    public static boolean isWide(@Nullable BigDecimal spread, @Nullable BigDecimal limit) {
        return spread != null && limit != null && spread.compareTo(limit) > 0;
    }

    /** On how many indicators these reviews differ too far. */
    static int wide(Rubric rubric, Collection<Review> reviews) {
        var limit = rubric.limits().spreadLimit();
        return (int) rubric.indicators().stream()
                .filter(indicator -> isWide(of(scores(reviews, indicator.id())), limit))
                .count();
    }

    private static List<@Nullable BigDecimal> scores(Collection<Review> reviews, UUID indicator) {
        return reviews.stream()
                .<@Nullable BigDecimal>map(review -> review.entry(indicator).score())
                .toList();
    }
}
