package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard for one cycle and one part of the tree. Criteria are in per cent of full marks; what nobody earned
 * yet is missing, never 0.
 *
 * @param previous the latest earlier cycle that has results
 * @param largestGap the branch whose self score lies highest above its result
 * @param results one row for each branch that takes part, in organisation order, at most {@link #ROWS}
 */
public record Overview(
        CycleTotals current,
        @Nullable CycleTotals previous,
        @Nullable BranchPoints largestGap,
        Means means,
        List<ScoredResult> results,
        List<GradeCount> grades,
        List<WeakPoint> weakPoints,
        Trend trend,
        Activities activities) {

    /** Most rows that the picture branch × criterion shows; the list has all. */
    public static final int ROWS = 12;

    /** Most branches whose totals are drawn as lines of their own; of more, the mean is drawn. */
    public static final int LINES = 8;

    /** Most weak points that are named. */
    public static final int WEAK = 5;

    /**
     * Accepted activities in the period of the cycle.
     *
     * @param undated those of its year that have no date, in no month
     */
    public record Activities(List<MonthCount> months, long undated) {

        public long dated() {
            return months.stream().mapToLong(MonthCount::count).sum();
        }
    }

    /** The mean of each criterion in the cycle and in the one before. */
    public record Means(Map<Criterion, BigDecimal> current, Map<Criterion, BigDecimal> previous) {}

    /**
     * How results went on.
     *
     * @param cycles all cycles with results, oldest first
     * @param points one for each result, when the scope has no more than {@link #LINES} branches
     */
    public record Trend(List<CycleTotals> cycles, List<TrendPoint> points) {}
}
