package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where in the files of a rubric a field of its draft stands. */
record CellPlace(RubricTable table, String column, Function<List<TableLine>, Stream<TableLine>> rows) {

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

    /** The place of a field such as {@code indicators.3.fullMarks}; nothing for one that no file has. */
    static Optional<CellPlace> of(String field) {
        var parts = field.split("\\.");
        var table = TABLES.get(parts[0]);
        if (table == null) {
            return cap(field).or(() -> setting(field));
        }
        return Optional.of(
                parts.length == 3
                        ? cell(table, Integer.parseInt(parts[1]), parts[2])
                        : new CellPlace(table, table.mark(), List::stream));
    }

    private static CellPlace cell(RubricTable table, int row, String field) {
        var columns = table == RubricTable.INDICATORS ? INDICATOR_COLUMNS : COLUMNS;
        return new CellPlace(
                table,
                columns.getOrDefault(field, field),
                lines -> lines.stream().skip(row));
    }

    private static Optional<CellPlace> cap(String field) {
        return Optional.ofNullable(CAPS.get(field))
                .map(kind -> new CellPlace(RubricTable.ADJUSTMENTS, "cap", rows("kind", kind.name())));
    }

    private static Optional<CellPlace> setting(String field) {
        return Optional.ofNullable(RubricSettings.NAMES.get(field))
                .map(name -> new CellPlace(RubricTable.SETTINGS, "value", rows("setting", name)));
    }

    private static Function<List<TableLine>, Stream<TableLine>> rows(String column, String cell) {
        return lines -> lines.stream().filter(line -> line.cell(column).equals(cell));
    }

    Optional<TableLine> in(List<TableLine> lines) {
        return rows.apply(lines).findFirst();
    }
}
