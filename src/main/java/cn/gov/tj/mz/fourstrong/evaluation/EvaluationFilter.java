package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations a list shows; what is null or empty does not limit.
 *
 * @param cycle the code of a cycle, for example {@code 2025H1}
 * @param unit a unit, with all below it
 * @param grade the code of a grade
 * @param corrections whether corrections that are not final yet are listed too
 * @param waiting only those that the calling reviewer did not hand in yet
 */
public record EvaluationFilter(
        @Nullable String cycle,
        @Nullable UUID unit,
        @Nullable UUID branch,
        @Nullable String grade,
        Set<EvaluationState> states,
        boolean corrections,
        boolean waiting) {

    public static final EvaluationFilter ALL = new EvaluationFilter(null, null, null, null, Set.of());

    /** Those that wait for the scores of the calling reviewer. */
    public static final EvaluationFilter WAITING =
            new EvaluationFilter(null, null, null, null, Set.of(EvaluationState.SUBMITTED), false, true);

    public EvaluationFilter {
        states = Set.copyOf(states);
    }

    public EvaluationFilter(
            @Nullable String cycle,
            @Nullable UUID unit,
            @Nullable UUID branch,
            @Nullable String grade,
            Set<EvaluationState> states) {
        this(cycle, unit, branch, grade, states, false, false);
    }

    /** The same, with corrections that are under way. */
    public EvaluationFilter withCorrections() {
        return new EvaluationFilter(cycle, unit, branch, grade, states, true, waiting);
    }

    /** The same, for one cycle. */
    public EvaluationFilter in(String cycle) {
        return new EvaluationFilter(cycle, unit, branch, grade, states, corrections, waiting);
    }

    /** The same, for some states only. */
    public EvaluationFilter at(EvaluationState... states) {
        return new EvaluationFilter(cycle, unit, branch, grade, Set.of(states), corrections, waiting);
    }
}
