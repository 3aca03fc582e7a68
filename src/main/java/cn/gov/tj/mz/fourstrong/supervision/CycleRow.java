package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cycle and how far its branches are, as far as the caller sees them.
 *
 * @param counts branches by state, without those that take no part; states in which there is none are missing
 * @param excluded branches that take no part
 */
public record CycleRow(
        String code,
        LocalDate selfDueOn,
        LocalDate reviewDueOn,
        Instant openedAt,
        @Nullable Instant closedAt,
        String rubric,
        int revision,
        Map<EvaluationState, Long> counts,
        long excluded) {

    /** Branches that take part. */
    public long branches() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(EvaluationState state) {
        return counts.getOrDefault(state, 0L);
    }
}
