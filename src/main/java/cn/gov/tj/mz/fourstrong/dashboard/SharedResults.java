package cn.gov.tj.mz.fourstrong.dashboard;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Results of the branches that have one in two cycles, 同口径; points out of 100.
 *
 * @param today the name that one of them has today; null when there are none
 * @param then the name that it had when the cycle opened
 */
public record SharedResults(
        long count, @Nullable String today, @Nullable String then, Points now, Points before) {

    /** Where there is nothing to compare with. */
    public static final SharedResults NONE = new SharedResults(0, null, null, Points.NONE, Points.NONE);

    /** Whether so many are at least four of five. */
    static boolean isMost(long some, long all) {
        return some > 0 && some * 5 >= all * 4;
    }

    /** The branch, where there is only one. */
    public DatedName branch() {
        return new DatedName(requireNonNull(today), requireNonNull(then));
    }

    /** By how much the mean moved; nothing where there are none. */
    public @Nullable BigDecimal meanChange() {
        return now.sum == null || before.sum == null ? null : Scoring.mean(now.sum.subtract(before.sum), count);
    }

    /** By how much the spread moved; nothing for fewer than two. */
    public @Nullable BigDecimal spreadChange() {
        return count < 2 ? null : Scoring.difference(before.spread(), now.spread());
    }

    /** The results of one of the cycles. */
    public record Points(
            @Nullable BigDecimal sum,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {

        static final Points NONE = new Points(null, null, null);

        @Nullable
        BigDecimal spread() {
            return Scoring.difference(lowest, highest);
        }
    }
}
