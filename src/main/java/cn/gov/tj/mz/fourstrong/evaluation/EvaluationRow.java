package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as lists and exports show it; totals are missing until every score behind them is in.
 *
 * @param version what the caller names when deciding upon it
 * @param edition 1, or more for a correction
 * @param base the final points of all indicators; with bonus and deduction, which is 0.0 or less, they make the total
 * @param publicUntil the last day for objections
 * @param criteria the final points by criterion as parts of the base, with two decimals where they need them; only once
 *     there is a result
 * @param assigned whether it was given to the reviewer who reads the list, and not left to every reviewer; null in
 *     lists for others
 */
public record EvaluationRow(
        UUID id,
        int version,
        int edition,
        String cycle,
        UUID branchId,
        String branch,
        String branchShort,
        String unit,
        EvaluationState state,
        @Nullable Exclusion exclusion,
        @Nullable BigDecimal selfTotal,
        @Nullable BigDecimal base,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal total,
        @Nullable Label grade,
        @Nullable LocalDate publicUntil,
        Map<Criterion, BigDecimal> criteria,
        Instant changedAt,
        @Nullable Boolean assigned) {

    public Period period() {
        return Period.parse(cycle);
    }

    public @Nullable BigDecimal points(Criterion criterion) {
        return criteria.get(criterion);
    }

    /** Whether no reviewer in particular has to score it, although it is not reviewed yet. */
    public boolean isUnassigned() {
        return Boolean.FALSE.equals(assigned)
                && exclusion == null
                && (state.isWithBranch() || state == EvaluationState.SUBMITTED);
    }

    /** How much the result lies above the branch's own score; negative when below. */
    public @Nullable BigDecimal difference() {
        return Scoring.difference(selfTotal, total);
    }
}
