package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where in the files of a rubric a field of its draft stands. */
record CellPlace(RubricTable table, String column, @Nullable Integer row, Predicate<CsvLine> line) {

    private static final Map<String, RubricTable> TABLES =
            Map.of("indicators", RubricTable.INDICATORS, "rules", RubricTable.ADJUSTMENTS, "bands", RubricTable.BANDS);

    private static final Map<String, String> INDICATOR_COLUMNS = Map.of(
            "code", "indicator_code",
            "nameZh", "indicator_name_zh",
            "nameEn", "indicator_name_en",
            "fullMarks", "max_points",
            "rule", "scoring_rule_zh",
            "evidence", "evidence_zh",
            "countedTypes", "counted_types",
            "perMissing", "points_per_missing");

    private static final Map<String, String> COLUMNS = Map.of(
            "nameZh", "name_zh",
            "nameEn", "name_en",
            "itemCap", "item_cap",
            "gradeCap", "grade_cap",
            "minScore", "min_score");

    private static final Map<String, AdjustmentRule.Kind> CAPS =
            Map.of("bonusCap", AdjustmentRule.Kind.BONUS, "deductionCap", AdjustmentRule.Kind.DEDUCTION);

    /** The place of a field such as {@code indicators.3.fullMarks}; null for one that no file has. */
    static @Nullable CellPlace of(String field) {
        var parts = field.split("\\.");
        var table = TABLES.get(parts[0]);
        if (table != null && parts.length == 3) {
            var columns = table == RubricTable.INDICATORS ? INDICATOR_COLUMNS : COLUMNS;
            return new CellPlace(table, columns.getOrDefault(parts[2], parts[2]), Integer.valueOf(parts[1]), _ -> true);
        }
        if (table != null) {
            return new CellPlace(table, table.mark(), 0, _ -> true);
        }
        var kind = CAPS.get(field);
        if (kind != null) {
            return new CellPlace(
                    RubricTable.ADJUSTMENTS,
                    "cap",
                    null,
                    line -> line.cell("kind").equals(kind.name()));
        }
        return RubricSettings.NAMES.containsKey(field)
                ? new CellPlace(
                        RubricTable.SETTINGS,
                        "value",
                        null,
                        line -> line.cell("setting").equals(RubricSettings.NAMES.get(field)))
                : null;
    }

    @Nullable
    CsvLine in(List<CsvLine> lines) {
        return row == null ? lines.stream().filter(line).findFirst().orElse(null) : lines.get(row);
    }
}
