package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvColumn;
import cn.gov.tj.mz.fourstrong.exchange.CsvFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The tables of a rubric as files; columns that an import can do without come last. */
final class RubricColumns {

    private RubricColumns() {}

    static CsvFile<?> file(RubricTable table, String rubric, RubricDraft draft) {
        return switch (table) {
            case INDICATORS -> file(table, rubric, indicators(), draft.indicators());
            case ADJUSTMENTS -> file(table, rubric, rules(draft), draft.rules());
            case BANDS -> file(table, rubric, bands(), draft.bands());
            case SETTINGS ->
                file(
                        table,
                        rubric,
                        settings(),
                        List.copyOf(values(draft.limits()).entrySet()));
        };
    }

    private static <E> CsvFile<E> file(RubricTable table, String rubric, List<CsvColumn<E>> columns, List<E> rows) {
        return new CsvFile<>(rubric + " " + table.file(), "", columns, Rows.of(rows), Sort.unsorted());
    }

    private static List<CsvColumn<IndicatorEntry>> indicators() {
        return List.of(
                new CsvColumn<>("criterion", IndicatorEntry::criterion),
                new CsvColumn<>("indicator_code", IndicatorEntry::code),
                new CsvColumn<>("indicator_name_zh", IndicatorEntry::nameZh),
                new CsvColumn<>("indicator_name_en", IndicatorEntry::nameEn),
                new CsvColumn<>("max_points", entry -> plain(entry.fullMarks())),
                new CsvColumn<>("scoring_rule_zh", IndicatorEntry::rule),
                new CsvColumn<>("evidence_zh", IndicatorEntry::evidence),
                new CsvColumn<>("counted_types", IndicatorEntry::joinedTypes),
                new CsvColumn<>("points_per_missing", entry -> plain(entry.perMissing())));
    }

    private static List<CsvColumn<RuleEntry>> rules(RubricDraft draft) {
        return List.of(
                new CsvColumn<>("kind", RuleEntry::kind),
                new CsvColumn<>("code", RuleEntry::code),
                new CsvColumn<>("name_zh", RuleEntry::nameZh),
                new CsvColumn<>("name_en", RuleEntry::nameEn),
                new CsvColumn<>("points", entry -> plain(entry.signedPoints())),
                new CsvColumn<>("cap", entry -> plain(draft.limits().cap(entry.kind()))),
                new CsvColumn<>("item_cap", entry -> plain(entry.itemCap())),
                new CsvColumn<>("grade_cap", RuleEntry::gradeCap));
    }

    private static List<CsvColumn<BandEntry>> bands() {
        return List.of(
                new CsvColumn<>("code", BandEntry::code),
                new CsvColumn<>("name_zh", BandEntry::nameZh),
                new CsvColumn<>("name_en", BandEntry::nameEn),
                new CsvColumn<>("min_score", entry -> plain(entry.minScore())));
    }

    private static List<CsvColumn<Map.Entry<String, Object>>> settings() {
        return List.of(new CsvColumn<>("setting", Map.Entry::getKey), new CsvColumn<>("value", Map.Entry::getValue));
    }

    /** Empty where nothing is set, so that an import does not put the usual in its place. */
    private static Map<String, Object> values(Limits limits) {
        return new TreeMap<>(Map.of(
                RubricSettings.NAMES.get("topQuota"), text(limits.topQuota()),
                RubricSettings.NAMES.get("spreadLimit"), text(plain(limits.spreadLimit())),
                RubricSettings.NAMES.get("minimumAgeMonths"), text(limits.minimumAgeMonths())));
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** 10, not 10.0, as in the files that bureaus have. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
