package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody types it.
 *
 * @param nameEn may be empty: the Chinese name stands in for it
 * @param fullMarks more than 0, in steps of 0.5
 * @param evidence what proof is expected; may be empty
 */
public record IndicatorEntry(
        @Nullable Criterion criterion,
        String code,
        String nameZh,
        String nameEn,
        @Nullable BigDecimal fullMarks,
        String rule,
        String evidence) {

    static IndicatorEntry of(Indicator indicator) {
        return new IndicatorEntry(
                indicator.criterion(),
                indicator.code(),
                indicator.name().zh(),
                indicator.name().ownEn(),
                indicator.fullMarks(),
                indicator.rule(),
                indicator.evidence());
    }

    IndicatorEntry clean() {
        return new IndicatorEntry(
                criterion, code.strip(), nameZh.strip(), nameEn.strip(), fullMarks, rule.strip(), evidence.strip());
    }

    /** Its name in both languages. */
    public Label label() {
        return Label.of(nameZh, nameEn);
    }
}
