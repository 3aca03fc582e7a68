package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What opens a cycle; a form may leave out what only the rules ask for.
 *
 * @param selfDueOn the last day for branches to submit
 * @param reviewDueOn the last day for reviewers, not before the branches' last day
 * @param minimumAgeMonths age in months, 0 to 120, below which a branch is not evaluated
 */
public record CycleRequest(
        @Nullable Period period,
        @Nullable LocalDate selfDueOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable Integer minimumAgeMonths,
        @Nullable UUID rubricId) {}
