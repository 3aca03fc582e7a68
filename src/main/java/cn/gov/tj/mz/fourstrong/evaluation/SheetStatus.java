package cn.gov.tj.mz.fourstrong.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an evaluation stands.
 *
 * @param publicity when the result is open to objections
 */
public record SheetStatus(
        EvaluationState state,
        @Nullable Exclusion exclusion,
        @Nullable String exclusionReason,
        @Nullable Publicity publicity,
        Instant changedAt) {

    /** Whether what adds or takes points may be recorded now. */
    boolean isOpenToFindings() {
        return exclusion == null && (state == EvaluationState.SUBMITTED || state == EvaluationState.REVIEWED);
    }

    /** Whether the branch may change its part now. */
    boolean isOpenToBranch() {
        return exclusion == null && state.isWithBranch();
    }
}
