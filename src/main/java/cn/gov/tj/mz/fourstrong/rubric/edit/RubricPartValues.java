package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rubric as its values alone, so that every kind of part can be compared in the same way.
 *
 * @param values by field; empty ones are missing
 */
public record RubricPartValues(RubricSection section, String code, String name, Map<RubricField, String> values) {

    /** The rubric as a whole first, then its parts in their order. */
    public static List<RubricPartValues> of(RubricDraft draft) {
        var parts = new ArrayList<RubricPartValues>();
        parts.add(whole(draft));
        draft.indicators().forEach(entry -> parts.add(of(entry)));
        draft.rules().forEach(entry -> parts.add(of(entry)));
        draft.bands().forEach(entry -> parts.add(of(entry)));
        return parts;
    }

    private static RubricPartValues whole(RubricDraft draft) {
        return new Values()
                .with(RubricField.NAME, draft.name())
                .with(RubricField.BONUS_CAP, draft.bonusCap())
                .with(RubricField.DEDUCTION_CAP, draft.deductionCap())
                .with(RubricField.TOP_QUOTA, draft.topQuota())
                .with(RubricField.SPREAD_LIMIT, draft.spreadLimit())
                .with(RubricField.MINIMUM_AGE, draft.minimumAgeMonths())
                .part(RubricSection.WHOLE, "", "");
    }

    private static RubricPartValues of(IndicatorEntry entry) {
        return named(entry.nameZh(), entry.nameEn())
                .with(RubricField.CRITERION, entry.criterion())
                .with(RubricField.FULL_MARKS, entry.fullMarks())
                .with(RubricField.RULE, entry.rule())
                .with(RubricField.EVIDENCE, entry.evidence())
                .with(RubricField.COUNTED_TYPES, String.join(Indicator.TYPES, entry.countedTypes()))
                .with(RubricField.PER_MISSING, entry.perMissing())
                .part(RubricSection.INDICATOR, entry.code(), entry.nameZh());
    }

    private static RubricPartValues of(RuleEntry entry) {
        return named(entry.nameZh(), entry.nameEn())
                .with(RubricField.POINTS, entry.points())
                .with(RubricField.ITEM_CAP, entry.itemCap())
                .with(RubricField.GRADE_CAP, entry.gradeCap())
                .part(RubricSection.of(entry.kind()), entry.code(), entry.nameZh());
    }

    private static RubricPartValues of(BandEntry entry) {
        return named(entry.nameZh(), entry.nameEn())
                .with(RubricField.MIN_SCORE, entry.minScore())
                .part(RubricSection.BAND, entry.code(), entry.nameZh());
    }

    private static Values named(String zh, String en) {
        return new Values().with(RubricField.NAME, zh).with(RubricField.NAME_EN, en);
    }

    boolean isSame(RubricPartValues other) {
        return section == other.section && code.equals(other.code);
    }

    public @Nullable String value(RubricField field) {
        return values.get(field);
    }

    private static final class Values {

        private final Map<RubricField, String> values = new EnumMap<>(RubricField.class);

        Values with(RubricField field, @Nullable Object value) {
            var text = switch (value) {
                case null -> null;
                case BigDecimal number -> number.stripTrailingZeros().toPlainString();
                default -> Text.clean(value.toString());
            };
            if (text != null) {
                values.put(field, text);
            }
            return this;
        }

        RubricPartValues part(RubricSection section, String code, String name) {
            return new RubricPartValues(section, code, name, values);
        }
    }
}
