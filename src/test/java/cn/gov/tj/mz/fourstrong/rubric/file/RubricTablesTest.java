package cn.gov.tj.mz.fourstrong.rubric.file;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.Sort;

/** What is written into a column is what is read from it. */
class RubricTablesTest {

    private static final IndicatorEntry INDICATOR = new IndicatorEntry(
            Criterion.MEMBERSHIP,
            "C1",
            "党员教育",
            "Training",
            points("8.5"),
            "每次扣0.5分",
            "签到表",
            List.of("PARTY_LECTURE", "MEMBERS_ASSEMBLY"),
            points("0.5"));
    private static final RuleEntry BONUS =
            new RuleEntry(AdjustmentRule.Kind.BONUS, "B", "荣誉", "Honour", points("5.5"), points("10.5"), null);
    private static final RuleEntry DEDUCTION =
            new RuleEntry(AdjustmentRule.Kind.DEDUCTION, "D", "通报", "", points("2.5"), null, null);
    private static final RuleEntry VETO = new RuleEntry(AdjustmentRule.Kind.VETO, "V", "案件", "Case", null, null, "A");
    private static final RubricDraft DRAFT = new RubricDraft(
            "样例",
            List.of(INDICATOR),
            List.of(BONUS, DEDUCTION, VETO),
            List.of(new BandEntry("A", "优秀", "Excellent", points("90.5"))),
            new Limits(points("10.5"), points("5.5"), 30, null, 12));

    private final List<FileFault> faults = new ArrayList<>();

    @Test
    void keepIndicators() {
        assertThat(RubricEntries.indicator(cells(RubricTable.INDICATORS).getFirst()))
                .isEqualTo(INDICATOR);
        assertThat(faults).isEmpty();
    }

    @Test
    void keepRulesWithDeductionsBelowZero() {
        var cells = cells(RubricTable.ADJUSTMENTS);

        assertThat(cells).extracting(cell -> cell.text("points")).containsExactly("5.5", "-2.5", "");
        assertThat(cells).extracting(cell -> cell.text("cap")).containsExactly("10.5", "5.5", "");
        assertThat(cells.stream().map(RubricEntries::rule)).containsExactly(BONUS, DEDUCTION, VETO);
        assertThat(faults).isEmpty();
    }

    @Test
    void keepGradesAndSettings() {
        assertThat(RubricEntries.band(cells(RubricTable.BANDS).getFirst()).minScore())
                .isEqualByComparingTo("90.5");
        assertThat(new RubricSettings(cells(RubricTable.SETTINGS)).limits(points("10.5"), points("5.5")))
                .isEqualTo(DRAFT.limits());
    }

    @ParameterizedTest
    @EnumSource(RubricTable.class)
    void areKnownByAColumnThatOnlyTheyHave(RubricTable table) {
        var header = String.join(",", table.columns());
        var row = ",".repeat(table.columns().size() - 1);
        var uploaded = UploadedTable.of(new UploadedFile("x.csv", (header + "\r\nx" + row + "\r\n").getBytes(UTF_8)));

        assertThat(uploaded.table()).isEqualTo(table);
        assertThat(uploaded.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\r\n1,2\r\n', rubric.import.unknown",
        "'', exchange.file.empty",
        "'code\r\nA\r\n', rubric.import.unknown"
    })
    void areNoOtherTables(String text, String key) {
        var file = new UploadedFile("x.csv", text.getBytes(UTF_8));

        assertThat(catchThrowableOfType(Invalid.class, () -> UploadedTable.of(file))
                        .problems())
                .extracting(problem -> problem.key())
                .containsExactly(key);
    }

    @Test
    void aDeductionAboveZeroAndAVetoWithPointsAreFaults() {
        RubricEntries.rule(row(Map.of("kind", "DEDUCTION", "points", "2")));
        RubricEntries.rule(row(Map.of("kind", "VETO", "points", "2")));

        assertThat(faults)
                .extracting(fault -> fault.problem().key())
                .containsExactly("rubric.import.deduction", "rubric.import.vetoPoints");
    }

    @Test
    void aKindThatCannotBeReadIsTheOnlyFaultOfItsRow() {
        RubricEntries.rule(row(Map.of("kind", "奖励", "points", "2")));

        assertThat(faults).extracting(fault -> fault.problem().field()).containsExactly("kind");
    }

    private Cells row(Map<String, String> cells) {
        var line = new TableLine(faults.size() + 2, cells, Set.of());
        return new Cells(
                new UploadedTable(RubricTable.ADJUSTMENTS, "x.csv", List.of(line), Skipped.NONE), line, faults);
    }

    private List<Cells> cells(RubricTable table) {
        return written(table, RubricColumns.file(table, "样例", DRAFT));
    }

    private <T> List<Cells> written(RubricTable table, ExportFile<T> file) {
        var lines = new ArrayList<Cells>();
        file.rows().forEach(Sort.unsorted(), row -> {
            var cells = new HashMap<String, String>();
            for (ExportColumn<T> column : file.columns()) {
                var value = column.value().apply(row);
                cells.put(column.header(), value == null ? "" : value.toString());
            }
            var line = new TableLine(lines.size() + 2, cells, Set.of());
            lines.add(new Cells(new UploadedTable(table, "x.csv", List.of(line), Skipped.NONE), line, faults));
        });
        return lines;
    }
}
