package cn.gov.tj.mz.fourstrong.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private final List<FileFault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-2", "0.5", "123456789.123456789"})
    void holdNumbers(String cell) {
        assertThat(cells(cell).number("points")).isEqualByComparingTo(new BigDecimal(cell));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"+1|1", "1,5|1.5", ".5|0.5", "5.|5", "− 2|-2", "－２|-2", "1,500|1500"})
    void holdNumbersAsPeopleAndSpreadsheetsWriteThem(String cell, BigDecimal number) {
        assertThat(cells(cell).number("points")).isEqualByComparingTo(number);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十", "1e9", "1234567890", "NaN", "0x10", "1.5分"})
    void doNotGuessWhatIsNoNumber(String cell) {
        assertThat(cells(cell).number("points")).isNull();
        assertThat(faults)
                .containsExactly(new FileFault("x.csv", 2, Problem.of("points", "rubric.import.number", cell)));
    }

    @Test
    void mayBeEmptyWhereANumberIs() {
        assertThat(cells("").number("points")).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void holdConstantsAsTheyAreWritten() {
        assertThat(cells("VETO").constant("points", AdjustmentRule.Kind.class)).isEqualTo(AdjustmentRule.Kind.VETO);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veto", "否决"})
    void nameTheConstantsThereAre(String cell) {
        assertThat(cells(cell).constant("points", AdjustmentRule.Kind.class)).isNull();
        assertThat(faults)
                .extracting(FileFault::problem)
                .containsExactly(Problem.of("points", "rubric.import.constant", "BONUS、DEDUCTION、VETO"));
    }

    @Test
    void haveOneFaultAtMost() {
        var cells = cells("十");
        cells.number("points");
        cells.check(false, "points", "rubric.import.deduction");

        assertThat(cells.isRead("points")).isFalse();
        assertThat(cells.isRead("cap")).isTrue();
        assertThat(faults).hasSize(1);
    }

    @Test
    void areCheckedWhereTheyCouldBeRead() {
        var cells = cells("1");
        cells.check(true, "points", "rubric.import.deduction");
        assertThat(faults).isEmpty();
        cells.check(false, "points", "rubric.import.deduction");
        assertThat(faults).extracting(fault -> fault.problem().key()).containsExactly("rubric.import.deduction");
    }

    private Cells cells(String cell) {
        var line = new TableLine(2, Map.of("points", cell), Set.of());
        return new Cells(
                new UploadedTable(RubricTable.ADJUSTMENTS, "x.csv", List.of(line), Skipped.NONE), line, faults);
    }
}
