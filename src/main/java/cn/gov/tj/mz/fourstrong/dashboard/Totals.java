package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of one cycle in numbers; points out of 100.
 *
 * @param sum of the results
 */
public record Totals(
        UUID cycle,
        Counts counts,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        Gap gap) {

    static Totals none(UUID cycle) {
        return new Totals(cycle, new Counts(0, 0, 0, 0), null, null, null, new Gap(0, null));
    }

    /** All evaluations, with those of branches that take no part. */
    public long listed() {
        return counts.listed();
    }

    /** Those of branches that take no part, 不参评. */
    public long excluded() {
        return counts.excluded();
    }

    /** Those with a result. */
    public long evaluated() {
        return counts.evaluated();
    }

    /** How many branches take part. */
    public long expected() {
        return listed() - excluded();
    }

    /** How many of them have no result yet. */
    public long waiting() {
        return expected() - evaluated();
    }

    public boolean isComplete() {
        return evaluated() > 0 && waiting() == 0;
    }

    /** Those whose result nobody has approved yet, 未审定. */
    public long provisional() {
        return counts.provisional();
    }

    /** Whether mean and spread say something about all who take part: four of five have a result, two at least. */
    public boolean isComparable() {
        return expected() > 0
                && evaluated() >= Math.min(2, expected())
                && SharedResults.isMost(evaluated(), expected());
    }

    public @Nullable BigDecimal mean() {
        return Scoring.mean(sum, evaluated());
    }

    public @Nullable BigDecimal spread() {
        return highest == null || lowest == null ? null : highest.subtract(lowest);
    }

    public @Nullable BigDecimal meanGap() {
        return Scoring.mean(gap.sum(), gap.compared());
    }

    /** How many evaluations there are, and how far they are; provisional ones are among those evaluated. */
    public record Counts(long listed, long excluded, long evaluated, long provisional) {}

    /** 自评高于考评: self score minus the mean of the reviewers' totals, summed over those that have both. */
    public record Gap(long compared, @Nullable BigDecimal sum) {}
}
