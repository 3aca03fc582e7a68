package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of one cycle in numbers; points out of 100.
 *
 * @param listed all evaluations, with those of branches that take no part
 * @param excluded those of branches that take no part, 不参评
 * @param pending those that the branch has not handed in, or has to hand in again
 * @param evaluated those with a result
 * @param sum of the results
 * @param compared those with a result and a complete self score
 * @param gap sum of self score minus result over those
 */
public record Totals(
        UUID cycle,
        long listed,
        long excluded,
        long pending,
        long evaluated,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        long compared,
        @Nullable BigDecimal gap) {

    static Totals none(UUID cycle) {
        return new Totals(cycle, 0, 0, 0, 0, null, null, null, 0, null);
    }

    /** How many branches take part. */
    public long expected() {
        return listed - excluded;
    }

    /** How many of them have no result yet. */
    public long waiting() {
        return expected() - evaluated;
    }

    public boolean isComplete() {
        return evaluated > 0 && waiting() == 0;
    }

    public @Nullable BigDecimal mean() {
        return Scoring.mean(sum, evaluated);
    }

    public @Nullable BigDecimal spread() {
        return highest == null || lowest == null ? null : highest.subtract(lowest);
    }

    public @Nullable BigDecimal meanGap() {
        return Scoring.mean(gap, compared);
    }
}
