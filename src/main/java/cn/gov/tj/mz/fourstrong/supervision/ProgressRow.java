package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a branch stands in a cycle.
 *
 * @param exclusionReason why it takes no part, when somebody decided so
 * @param submittedAt when the branch was done the last time
 * @param reviewers who has to review it, or did; empty when nobody in particular has to
 * @param daysLate whole days since the last day of its phase, 0 when in time
 * @param wideSpreads indicators on which its reviewers differ too far
 * @param reminder the last one sent about it
 */
public record ProgressRow(
        UUID id,
        String branch,
        String branchShort,
        String unit,
        EvaluationState state,
        @Nullable Exclusion exclusion,
        @Nullable String exclusionReason,
        @Nullable Instant submittedAt,
        List<Part> reviewers,
        long daysLate,
        int wideSpreads,
        @Nullable BigDecimal total,
        @Nullable Label grade,
        @Nullable Reminded reminder) {

    /** How many of its reviewers have handed in. */
    public long handedIn() {
        return reviewers.stream().filter(Part::done).count();
    }

    /** Whether its reviewers may still be changed. */
    public boolean isAssignable() {
        return exclusion == null && (state.isWithBranch() || state == EvaluationState.SUBMITTED);
    }

    /** A reviewer, and whether the scores are in. */
    public record Part(UUID reviewer, String name, boolean done) {}

    /** Who reminded, and when. */
    public record Reminded(Instant at, String by) {}
}
