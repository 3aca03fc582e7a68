package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations a list shows; what is null or empty does not limit.
 *
 * @param cycle the code of a cycle, for example {@code 2025H1}
 * @param unit a unit, with all that lay below it when the cycle opened
 * @param grade the code of a grade
 * @param corrections whether corrections that are not final yet are listed too
 * @param waiting only those that the calling reviewer did not hand in yet
 * @param attention only those that somebody should look at for this reason
 * @param assigned only those given to somebody in particular, or only those still without a reviewer
 */
public record EvaluationFilter(
        @Nullable String cycle,
        @Nullable UUID unit,
        @Nullable UUID branch,
        @Nullable String grade,
        Set<EvaluationState> states,
        boolean corrections,
        boolean waiting,
        @Nullable Boolean assigned,
        @Nullable Attention attention) {

    public static final EvaluationFilter ALL = new EvaluationFilter(null, null, null, null, Set.of());

    /** Those that wait for the scores of the calling reviewer. */
    public static final EvaluationFilter WAITING =
            new EvaluationFilter(null, null, null, null, Set.of(EvaluationState.SUBMITTED), false, true, null, null);

    public EvaluationFilter {
        states = Set.copyOf(states);
    }

    public EvaluationFilter(
            @Nullable String cycle,
            @Nullable UUID unit,
            @Nullable UUID branch,
            @Nullable String grade,
            Set<EvaluationState> states) {
        this(cycle, unit, branch, grade, states, false, false, null, null);
    }

    /** The unit that results have to count for; null for the bureau, for which all count. */
    @Nullable
    UUID countedUnit() {
        return Scope.WHOLE.equals(unit) ? null : unit;
    }

    /** The same, with corrections that are under way. */
    public EvaluationFilter withCorrections() {
        return new EvaluationFilter(cycle, unit, branch, grade, states, true, waiting, assigned, attention);
    }

    /** The same, for one cycle. */
    public EvaluationFilter in(String cycle) {
        return new EvaluationFilter(cycle, unit, branch, grade, states, corrections, waiting, assigned, attention);
    }

    /** The same, for what somebody in particular has to review, or for what nobody has. */
    public EvaluationFilter assigned(boolean assigned) {
        return new EvaluationFilter(cycle, unit, branch, grade, states, corrections, waiting, assigned, attention);
    }

    /** The same, for some states only. */
    public EvaluationFilter at(EvaluationState... states) {
        return new EvaluationFilter(
                cycle, unit, branch, grade, Set.of(states), corrections, waiting, assigned, attention);
    }

    /** The same, for what somebody should look at. */
    public EvaluationFilter only(Attention attention) {
        return new EvaluationFilter(cycle, unit, branch, grade, states, corrections, waiting, assigned, attention);
    }
}
