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

    /** Whether it lies above the limit; nothing does when there is no limit. */
    public static boolean isWide(@Nullable BigDecimal spread, @Nullable BigDecimal limit) {
        return spread != null && limit != null && spread.compareTo(limit) > 0;
    }

    /** On how many indicators these reviews differ too far. */
    static int wide(Rubric rubric, Collection<Review> reviews) {
        var limit = rubric.limits().spreadLimit();
        return (int) rubric.indicators().stream()
                .filter(indicator -> isWide(spread(reviews, indicator.id()), limit))
                .count();
    }

    private static @Nullable BigDecimal spread(Collection<Review> reviews, UUID indicator) {
        List<@Nullable BigDecimal> given =
                reviews.stream().map(review -> review.score(indicator)).toList();
        return given.size() < 2 ? null : Scoring.spread(given);
    }
}
