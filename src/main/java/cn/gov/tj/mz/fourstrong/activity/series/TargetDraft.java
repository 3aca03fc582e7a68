package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as people type it.
 *
 * @param amount null to have none any more
 */
public record TargetDraft(
        String period,
        @Nullable BigDecimal amount,
        @Nullable String source) {

    private static final BigDecimal MAX = new BigDecimal("99999999999999");
    private static final int MAX_SOURCE = 60;
    private static final int MAX_DECIMALS = 4;

    FigurePeriod checkedPeriod() {
        var found = FigurePeriod.parse(period);
        new Problems()
                .check(found.isPresent(), "period", "activity.series.problem.period")
                .check(amount == null || fits(amount), "amount", "activity.problem.amount")
                .check(amount == null || amount.signum() > 0, "amount", "activity.series.problem.positive")
                .optional("source", source, MAX_SOURCE)
                .throwIfAny();
        return found.orElseThrow();
    }

    @Nullable
    SeriesTarget target(FigurePeriod period) {
        return amount == null ? null : new SeriesTarget(period.code(), amount, Text.clean(source));
    }

    private static boolean fits(BigDecimal amount) {
        return amount.compareTo(MAX) <= 0 && amount.stripTrailingZeros().scale() <= MAX_DECIMALS;
    }
}
