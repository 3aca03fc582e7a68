package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bonus, deduction or veto as somebody types it.
 *
 * @param points what each time adds or takes: more than 0 for both, in steps of 0.5; none for a veto
 * @param itemCap the most that all entries by this rule add or take together; none where nothing limits
 * @param gradeCap the code of the best grade that a veto leaves; none means the lowest
 */
public record RuleEntry(
        AdjustmentRule.Kind kind,
        String code,
        String nameZh,
        String nameEn,
        @Nullable BigDecimal points,
        @Nullable BigDecimal itemCap,
        @Nullable String gradeCap)
        implements PartEntry {

    RuleEntry clean() {
        var veto = kind == AdjustmentRule.Kind.VETO;
        return new RuleEntry(
                kind,
                Text.cleanOrEmpty(code),
                Text.cleanOrEmpty(nameZh),
                Text.cleanOrEmpty(nameEn),
                veto ? null : points,
                veto ? null : itemCap,
                veto ? gradeCap : null);
    }

    /** As results count them: negative for a deduction. */
    @Nullable
    public BigDecimal signedPoints() {
        return points != null && kind == AdjustmentRule.Kind.DEDUCTION ? points.negate() : points;
    }
}
