package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.PartEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rubric as its values alone, so that every kind of part can be compared in the same way.
 *
 * @param values by field; empty ones are missing
 */
record RubricPartValues(RubricSection section, String code, String name, Map<RubricField, String> values) {

    /** The rubric as a whole first, then its parts in their order. */
    static List<RubricPartValues> of(RubricDraft draft) {
        var parts = Stream.of(draft.indicators(), draft.rules(), draft.bands())
                .flatMap(List::stream)
                .map(RubricPartValues::of);
        return Stream.concat(Stream.of(whole(draft)), parts).toList();
    }

    private static RubricPartValues whole(RubricDraft draft) {
        return new Values()
                .with(RubricField.NAME, draft.name())
                .with(RubricField.BONUS_CAP, draft.limits().bonusCap())
                .with(RubricField.DEDUCTION_CAP, draft.limits().deductionCap())
                .with(RubricField.TOP_QUOTA, draft.limits().topQuota())
                .with(RubricField.SPREAD_LIMIT, draft.limits().spreadLimit())
                .with(RubricField.MINIMUM_AGE, draft.limits().minimumAgeMonths())
                .part(RubricSection.WHOLE, "", "");
    }

    private static RubricPartValues of(PartEntry part) {
        var values = new Values().with(RubricField.NAME, part.nameZh()).with(RubricField.NAME_EN, part.nameEn());
        return switch (part) {
            case IndicatorEntry entry ->
                values.with(RubricField.CRITERION, entry.criterion())
                        .with(RubricField.FULL_MARKS, entry.fullMarks())
                        .with(RubricField.RULE, entry.rule())
                        .with(RubricField.EVIDENCE, entry.evidence())
                        .with(RubricField.COUNTED_TYPES, entry.joinedTypes())
                        .with(RubricField.PER_MISSING, entry.perMissing())
                        .part(RubricSection.INDICATOR, part.code(), part.nameZh());
            case RuleEntry entry ->
                values.with(RubricField.POINTS, entry.points())
                        .with(RubricField.ITEM_CAP, entry.itemCap())
                        .with(RubricField.GRADE_CAP, entry.gradeCap())
                        .part(RubricSection.of(entry.kind()), part.code(), part.nameZh());
            case BandEntry entry ->
                values.with(RubricField.MIN_SCORE, entry.minScore())
                        .part(RubricSection.BAND, part.code(), part.nameZh());
        };
    }

    /** The same part among those of another rubric. */
    Optional<RubricPartValues> in(List<RubricPartValues> others) {
        return others.stream()
                .filter(other -> section == other.section && code.equals(other.code))
                .findFirst();
    }

    /** The fields that differ. */
    List<RubricField> changed(RubricPartValues other) {
        return Stream.of(RubricField.values())
                .filter(field -> !Objects.equals(value(field), other.value(field)))
                .toList();
    }

    @Nullable
    String value(RubricField field) {
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
