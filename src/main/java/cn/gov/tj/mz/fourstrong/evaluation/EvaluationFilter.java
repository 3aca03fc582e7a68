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
 */
public record EvaluationFilter(
        @Nullable String cycle,
        @Nullable UUID unit,
        @Nullable UUID branch,
        @Nullable String grade,
        Set<EvaluationState> states) {

    public static final EvaluationFilter ALL = new EvaluationFilter(null, null, null, null, Set.of());

    public EvaluationFilter {
        states = Set.copyOf(states);
    }

    /** The same, for one cycle. */
    public EvaluationFilter in(String cycle) {
        return new EvaluationFilter(cycle, unit, branch, grade, states);
    }

    /** The same, for some states only. */
    public EvaluationFilter at(EvaluationState... states) {
        return new EvaluationFilter(cycle, unit, branch, grade, Set.of(states));
    }
}
