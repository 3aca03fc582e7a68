package cn.gov.tj.mz.fourstrong.rubric;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric limits as a whole.
 *
 * @param bonusCap the most points that all bonuses together add; none where nothing limits
 * @param deductionCap the most points that all deductions together take; none where nothing limits
 * @param topQuota how many branches in a hundred should have the highest grade, 1 to 100: advice, never applied by itself
 * @param spreadLimit how far reviewers may differ on an indicator before somebody talks with them
 * @param minimumAgeMonths 0 to 120, below which a branch is not evaluated, as proposed for a new cycle; never missing
 *     once stored
 */
@Embeddable
public record Limits(
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal deductionCap,
        @Nullable Integer topQuota,
        @Nullable BigDecimal spreadLimit,
        @Nullable Integer minimumAgeMonths) {

    public static final Limits USUAL = new Limits(null, null, 30, new BigDecimal("2.0"), 12);

    /** The most points that all bonuses add, or all deductions take; none for vetoes. */
    public @Nullable BigDecimal cap(AdjustmentRule.Kind kind) {
        return switch (kind) {
            case BONUS -> bonusCap;
            case DEDUCTION -> deductionCap;
            case VETO -> null;
        };
    }
}
