package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.UUID;

/**
 * What a new cycle is like, whoever takes part.
 *
 * @param schedule with every day in it
 * @param minimumAgeMonths age in months, 0 to 120, below which a branch is not evaluated
 */
public record CyclePlan(Period period, Schedule schedule, int minimumAgeMonths, UUID rubricId) {}
