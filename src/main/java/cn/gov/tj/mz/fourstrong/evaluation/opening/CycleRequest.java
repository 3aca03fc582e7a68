package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.cycle.CyclePlan;
import cn.gov.tj.mz.fourstrong.cycle.Schedule;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What opens a cycle; a form may leave out what only the rules ask for.
 *
 * @param minimumAgeMonths age in months, 0 to 120, below which a branch is not evaluated
 * @param leftOut branches that take no part although they could, each with a reason of 1 to 500 characters
 */
public record CycleRequest(
        @Nullable Period period,
        Schedule schedule,
        @Nullable Integer minimumAgeMonths,
        @Nullable UUID rubricId,
        Map<UUID, String> leftOut,
        ReviewerPlan reviewerPlan) {

    public CycleRequest {
        leftOut = Map.copyOf(leftOut);
    }

    /** All branches, no reviewers yet, and the usual days around the last ones of branches and reviewers. */
    public CycleRequest(
            @Nullable Period period,
            @Nullable LocalDate selfDueOn,
            @Nullable LocalDate reviewDueOn,
            @Nullable Integer minimumAgeMonths,
            @Nullable UUID rubricId) {
        this(period, Schedule.usual(selfDueOn, reviewDueOn), minimumAgeMonths, rubricId, Map.of(), ReviewerPlan.NOBODY);
    }

    /** What holds for the cycle itself; only after the rules found nothing missing. */
    CyclePlan plan() {
        return new CyclePlan(
                requireNonNull(period), schedule, requireNonNull(minimumAgeMonths), requireNonNull(rubricId));
    }

    /** The same, on these days. */
    public CycleRequest on(Schedule days) {
        return new CycleRequest(period, days, minimumAgeMonths, rubricId, leftOut, reviewerPlan);
    }

    /** The same, with these reviewers. */
    public CycleRequest reviewedBy(ReviewerPlan reviewers) {
        return new CycleRequest(period, schedule, minimumAgeMonths, rubricId, leftOut, reviewers);
    }

    /** The same, without these branches. */
    public CycleRequest without(Map<UUID, String> branches) {
        return new CycleRequest(period, schedule, minimumAgeMonths, rubricId, branches, reviewerPlan);
    }
}
