package cn.gov.tj.mz.fourstrong.evaluation;

import org.jspecify.annotations.Nullable;

/** How far an evaluation is, or why its branch takes no part. */
public record EvaluationStatus(
        EvaluationState state, @Nullable Exclusion exclusion) {

    /** Whether its reviewers may still be changed. */
    public boolean isAssignable() {
        return exclusion == null && (state.isWithBranch() || state == EvaluationState.SUBMITTED);
    }
}
