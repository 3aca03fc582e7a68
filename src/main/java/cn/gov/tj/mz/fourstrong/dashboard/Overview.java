package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.activity.ActivityType;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard for one cycle and one part of the tree. Criteria are in per cent of full marks; what nobody earned
 * yet is missing, never 0.
 *
 * @param largestGap the branch whose self score lies highest above its review
 * @param results one row for each branch that takes part, in organisation order, at most {@link #ROWS}
 */
public record Overview(
        CycleTotals current,
        Progress progress,
        Compared compared,
        @Nullable BranchGap largestGap,
        List<ScoredResult> results,
        List<GradeCount> grades,
        Concerns concerns,
        Trend trend,
        Activities activities) {

    /** Most rows that the picture branch × criterion shows; the list has all. */
    public static final int ROWS = 12;

    /** Most branches whose totals are drawn as lines of their own; of more, the mean is drawn. */
    public static final int LINES = 8;

    /** Whether it shows the one branch whose grade a veto holds down, whatever its points are. */
    public boolean isVetoed() {
        return results.size() == 1 && concerns.failed().stream().anyMatch(failure -> failure.vetoes() > 0);
    }

    /**
     * How far the branches are that take part.
     *
     * @param states how many are in which state; states with none are missing
     * @param deadline what to be ready for; null once all results are final
     */
    public record Progress(
            List<StateCount> states, @Nullable Deadline deadline) {

        /** How many of them the branches have not handed in, or have to hand in again. */
        public long pending() {
            return states.stream()
                    .filter(stateCount -> stateCount.state().isWithBranch())
                    .mapToLong(StateCount::count)
                    .sum();
        }
    }

    /**
     * Accepted activities in the period of the cycle.
     *
     * @param undated those of its year that have no date, in no month
     * @param yearBefore those on the same days of the year before, as far as the cycle has come
     * @param branches codes of those whose activities count, in case the unit has others today; else the unit says it
     */
    public record Activities(
            List<MonthCount> months,
            long undated,
            long yearBefore,
            @Nullable List<String> branches) {

        /** Whether the cycle counts no branch for a unit that has some today. */
        public boolean isOfNobody() {
            return branches != null && branches.isEmpty();
        }

        public long dated() {
            return months.stream().mapToLong(MonthCount::count).sum();
        }
    }

    /**
     * How results went on.
     *
     * @param cycles all cycles with results, oldest first
     * @param points one for each result, when the scope has no more than {@link #LINES} branches
     */
    public record Trend(List<CycleTotals> cycles, List<TrendPoint> points) {}

    /** How many evaluations reached a grade and no higher one, and how many of them nobody has approved yet; 0 or more. */
    public record GradeCount(String code, Label name, BigDecimal minScore, long count, long provisional) {}

    /** How many activities of one category began in one month; the first type of an activity says its category. */
    public record MonthCount(int year, int month, ActivityType.Category category, long count) {

        public YearMonth yearMonth() {
            return YearMonth.of(year, month);
        }
    }

    /**
     * What a branch reached in a cycle.
     *
     * @param place of the branch among all of the bureau, whatever part of them the caller sees
     */
    public record TrendPoint(
            UUID cycle,
            String branchCode,
            long place,
            DatedName branch,
            UUID evaluation,
            EvaluationState state,
            BigDecimal total) {}
}
