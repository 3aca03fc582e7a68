package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
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

    static ExportFile<?> file(RubricTable table, String rubric, RubricDraft draft) {
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

    private static <E> ExportFile<E> file(
            RubricTable table, String rubric, List<ExportColumn<E>> columns, List<E> rows) {
        return new ExportFile<>(rubric + " " + table.file(), "", columns, Rows.of(rows), Sort.unsorted());
    }

    private static List<ExportColumn<IndicatorEntry>> indicators() {
        return List.of(
                new ExportColumn<>("criterion", IndicatorEntry::criterion),
                new ExportColumn<>("indicator_code", IndicatorEntry::code),
                new ExportColumn<>("indicator_name_zh", IndicatorEntry::nameZh),
                new ExportColumn<>("indicator_name_en", IndicatorEntry::nameEn),
                new ExportColumn<>("max_points", entry -> plain(entry.fullMarks())),
                new ExportColumn<>("scoring_rule_zh", IndicatorEntry::rule),
                new ExportColumn<>("evidence_zh", IndicatorEntry::evidence),
                new ExportColumn<>("counted_types", IndicatorEntry::joinedTypes),
                new ExportColumn<>("points_per_missing", entry -> plain(entry.perMissing())));
    }

    private static List<ExportColumn<RuleEntry>> rules(RubricDraft draft) {
        return List.of(
                new ExportColumn<>("kind", RuleEntry::kind),
                new ExportColumn<>("code", RuleEntry::code),
                new ExportColumn<>("name_zh", RuleEntry::nameZh),
                new ExportColumn<>("name_en", RuleEntry::nameEn),
                new ExportColumn<>("points", entry -> plain(entry.signedPoints())),
                new ExportColumn<>("cap", entry -> plain(draft.limits().cap(entry.kind()))),
                new ExportColumn<>("item_cap", entry -> plain(entry.itemCap())),
                new ExportColumn<>("grade_cap", RuleEntry::gradeCap));
    }

    private static List<ExportColumn<BandEntry>> bands() {
        return List.of(
                new ExportColumn<>("code", BandEntry::code),
                new ExportColumn<>("name_zh", BandEntry::nameZh),
                new ExportColumn<>("name_en", BandEntry::nameEn),
                new ExportColumn<>("min_score", entry -> plain(entry.minScore())));
    }

    private static List<ExportColumn<Map.Entry<String, Object>>> settings() {
        return List.of(
                new ExportColumn<>("setting", Map.Entry::getKey), new ExportColumn<>("value", Map.Entry::getValue));
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
