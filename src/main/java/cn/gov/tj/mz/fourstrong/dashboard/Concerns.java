package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should look at; of each kind at most {@link #MAX_NAMED} are named.
 *
 * @param failed vetoed branches, and those of the lowest grade
 * @param spreads results not approved yet on which the reviewers differ too far
 * @param checksDue how many titles wait for a check that was due
 * @param weak criteria with too few points, the weakest first
 */
public record Concerns(List<Failure> failed, List<WideSpread> spreads, long checksDue, List<WeakPoint> weak) {

    /** Most of a kind that are named. */
    public static final int MAX_NAMED = 5;

    /** How many failures, spreads and weak criteria there are beyond those that are named. */
    public long unnamed() {
        return unnamed(failed, Failure::all) + unnamed(spreads, WideSpread::all) + unnamed(weak, WeakPoint::all);
    }

    private static <T> long unnamed(List<T> named, ToLongFunction<T> all) {
        return named.isEmpty() ? 0 : all.applyAsLong(named.getFirst()) - named.size();
    }

    /**
     * A branch with a veto, 一票否决, or the lowest grade of the rubric.
     *
     * @param grade null below all grades, and where a vetoed branch has no result yet
     * @param all how many such branches there are, more than a list may show
     */
    public record Failure(
            UUID evaluation,
            DatedName branch,
            EvaluationState state,
            long vetoes,
            @Nullable Label grade,
            long all) {}

    /**
     * A branch, and on how many indicators its reviewers differ too far.
     *
     * @param all how many such branches there are, more than a list may show
     */
    public record WideSpread(UUID evaluation, DatedName branch, int indicators, long all) {}

    /**
     * A criterion under which a branch earned too little.
     *
     * @param all how many such points there are, more than a list may show
     */
    public record WeakPoint(
            UUID evaluation, DatedName branch, Criterion criterion, BigDecimal points, BigDecimal fullMarks, long all) {

        public @Nullable BigDecimal percent() {
            return Scoring.percent(points, fullMarks);
        }
    }
}
