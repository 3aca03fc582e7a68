package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a result comes about: base, bonus and deduction make the total, the total earns a grade, vetoes cap it.
 *
 * @param earned the grade by points alone
 * @param grade the grade after vetoes
 * @param findings what was found beside the indicators, withdrawn ones too, in the order it was recorded
 */
public record ResultBreakdown(
        @Nullable BigDecimal base,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal total,
        @Nullable Grade earned,
        @Nullable Grade grade,
        List<FindingRow> findings) {

    public static final ResultBreakdown NONE = withoutSums(List.of());

    /** What was found where it does not come to anything. */
    static ResultBreakdown withoutSums(List<FindingRow> findings) {
        return new ResultBreakdown(null, null, null, null, null, null, findings);
    }

    /** Whether points were added to the base or taken from it. */
    public boolean hasAdjustments() {
        return Stream.of(Optional.ofNullable(bonus), Optional.ofNullable(deduction))
                .flatMap(Optional::stream)
                .anyMatch(points -> points.signum() != 0);
    }

    /** Whether a veto holds the grade below what the points earn. */
    public boolean isCapped() {
        return earned != null && !earned.equals(grade);
    }
}
