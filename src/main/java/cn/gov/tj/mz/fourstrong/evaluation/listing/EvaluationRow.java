package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as lists and exports show it.
 *
 * @param version what the caller names when deciding upon it
 * @param publicUntil the last day for objections
 * @param assigned whether it was given to the reviewer who reads the list, and not left to every reviewer; null in
 *     lists for others
 */
public record EvaluationRow(
        UUID id,
        int version,
        CycleEdition edition,
        EvaluatedBranch branch,
        EvaluationStatus status,
        Result result,
        @Nullable LocalDate publicUntil,
        Instant changedAt,
        @Nullable Boolean assigned) {

    public Period period() {
        return Period.parse(edition.cycle());
    }

    public @Nullable BigDecimal total() {
        return result.totals().total();
    }

    /** The name of the grade. */
    public @Nullable String grade(Locale locale) {
        return result.grade() == null ? null : result.grade().in(locale);
    }

    public @Nullable BigDecimal points(Criterion criterion) {
        return result.criteria().get(criterion);
    }

    /** Whether no reviewer in particular has to score it, although it is not reviewed yet. */
    public boolean isUnassigned() {
        return Boolean.FALSE.equals(assigned) && status.isAssignable();
    }

    /**
     * Which edition of a branch's evaluation in which cycle.
     *
     * @param cycle the code of the cycle
     * @param number 1, or more for a correction
     */
    public record CycleEdition(String cycle, int number) {}

    /**
     * What came of it.
     *
     * @param criteria the exact final points by criterion, of which the base is the sum, rounded once; only once there is
     *     a result
     */
    public record Result(EvaluationResult totals, @Nullable Label grade, Map<Criterion, BigDecimal> criteria) {}
}
