package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
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
 * @param daysLate whole days since the last day of its phase, 0 when in time
 * @param wideSpreads indicators on which its reviewers differ too far
 */
public record ProgressRow(
        UUID id,
        EvaluatedBranch branch,
        EvaluationStatus status,
        @Nullable String exclusionReason,
        Course course,
        long daysLate,
        int wideSpreads,
        @Nullable BigDecimal total,
        @Nullable Label grade) {

    /** How many of its reviewers have handed in. */
    public long handedIn() {
        return course.reviewers().stream().filter(Part::done).count();
    }

    /**
     * What happened so far.
     *
     * @param submittedAt when the branch was done the last time
     * @param reviewers who has to review it, or did; empty when nobody in particular has to
     * @param reminder the last one sent about it
     */
    public record Course(
            @Nullable Instant submittedAt,
            List<Part> reviewers,
            @Nullable Reminded reminder) {}

    /**
     * A reviewer, and whether the scores are in.
     *
     * @param left whether they will never come, because the reviewer cannot review the branch any more
     */
    public record Part(UUID reviewer, String name, boolean done, boolean left) {}

    /** Who reminded, and when. */
    public record Reminded(Instant at, String by) {}
}
