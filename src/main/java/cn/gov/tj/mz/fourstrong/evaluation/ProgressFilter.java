package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which branches of a cycle a list shows; what is null or empty does not limit.
 *
 * @param cycle the code of the cycle
 */
public record ProgressFilter(
        String cycle, Set<EvaluationState> states, @Nullable Attention attention) {

    public ProgressFilter {
        states = Set.copyOf(states);
    }

    /** Every branch of a cycle. */
    public static ProgressFilter of(String cycle) {
        return new ProgressFilter(cycle, Set.of(), null);
    }

    /** The same, for what somebody should look at. */
    public ProgressFilter only(Attention attention) {
        return new ProgressFilter(cycle, states, attention);
    }

    /** The same, for one state. */
    public ProgressFilter at(EvaluationState state) {
        return new ProgressFilter(cycle, Set.of(state), attention);
    }
}
