package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one reviewer scored in a cycle; all numbers are totals out of 100, over reviews handed in that count.
 *
 * @param reviews how many were handed in
 * @param mean what the reviewer gave on the mean; nothing before the first review
 * @param others what all reviewers gave the same branches on the mean, this one included
 * @param self what these branches gave themselves on the mean
 * @param lowest the lowest total given
 * @param highest the highest
 * @param late how many came after the last day of review, or are still missing after it
 */
public record ReviewerRow(
        UUID id,
        String name,
        long reviews,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal others,
        @Nullable BigDecimal self,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        long late) {

    /** How far the mean lies above that of all for the same branches; below it is negative. */
    public @Nullable BigDecimal toOthers() {
        return Scoring.difference(others, mean);
    }

    /** How far the branches' own scores lie above the reviewer's on the mean. */
    public @Nullable BigDecimal selfGap() {
        return Scoring.difference(mean, self);
    }

    /** How far the highest total given lies above the lowest. */
    public @Nullable BigDecimal spread() {
        return Scoring.difference(lowest, highest);
    }
}
