package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one reviewer scored in a cycle; all numbers are totals out of 100, over reviews handed in that count.
 *
 * @param reviews how many were handed in
 * @param means exact, so that a difference is rounded once
 * @param lowest the lowest total given
 * @param highest the highest
 * @param late how many came after the last day of review, or are still missing after it
 */
public record ReviewerRow(
        UUID id,
        String name,
        long reviews,
        Means means,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        long late) {

    /** What the reviewer gave on the mean. */
    public @Nullable BigDecimal mean() {
        return exact(means.given());
    }

    /** What all reviewers gave the same branches on the mean. */
    public @Nullable BigDecimal others() {
        return exact(means.others());
    }

    /** What these branches gave themselves on the mean. */
    public @Nullable BigDecimal self() {
        return exact(means.self());
    }

    /** How far the mean lies above that of all for the same branches; below it is negative. */
    public @Nullable BigDecimal toOthers() {
        return Scoring.exactDifference(means.others(), means.given());
    }

    /** How far the branches' own scores lie above the reviewer's on the mean. */
    public @Nullable BigDecimal selfGap() {
        return Scoring.exactDifference(means.given(), means.self());
    }

    /** How far the highest total given lies above the lowest. */
    public @Nullable BigDecimal spread() {
        return Scoring.difference(lowest, highest);
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal mean) {
        return mean == null ? null : Scoring.exact(mean);
    }

    /**
     * Means of totals, not rounded.
     *
     * @param given by the reviewer; nothing before the first review
     * @param others by all reviewers of the same branches, this one included
     * @param self by these branches to themselves
     */
    public record Means(
            @Nullable BigDecimal given,
            @Nullable BigDecimal others,
            @Nullable BigDecimal self) {}
}
