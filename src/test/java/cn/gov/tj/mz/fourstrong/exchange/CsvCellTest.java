package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "\t=1",
                "\tx",
                "\rx",
                "\nx",
                "\0x",
                " =1",
                "　=1",
                "\u00a0@x",
                "\ufeff=1",
                "\u200b-1"
            })
    void disarmsTextThatASpreadsheetCouldTakeForAFormula(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10余项", "a=b", "—", "“四学”联动", "𠮷", "'quoted'", " ", "1-5", "（+）"})
    void leavesOtherTextAlone(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "'", "''", "'x", "-", "'@全体党员", "\t", " '=1", "'a=b"})
    void comesBackAsItWas(String text) {
        assertThat(CsvCell.unmarked(CsvCell.of(text))).isEqualTo(text);
        assertThat(CsvCell.unmarked(CsvCell.kept(text))).isEqualTo(text);
    }

    @Test
    void keepsWhatIsNoFormulaInAWorkbookAsItIs() {
        assertThat(CsvCell.kept("=1")).isEqualTo("=1");
        assertThat(CsvCell.kept("'=1")).isEqualTo("''=1");
        assertThat(CsvCell.kept("'x")).isEqualTo("'x");
    }

    @ParameterizedTest
    @CsvSource({"-2.0, -2.0", "1E+11, 100000000000", "0.50, 0.50", "+3, 3", "1e-7, 0.0000001"})
    void writesNumbersPlainlyAndNeverAsText(BigDecimal number, String expected) {
        assertThat(CsvCell.of(number)).isEqualTo(expected);
    }

    @Test
    void writesFloatingPointNumbersAsTheyPrint() {
        assertThat(CsvCell.of(-1.0e10)).isEqualTo("-10000000000");
        assertThat(CsvCell.of(0.1f)).isEqualTo("0.1");
        assertThat(CsvCell.of(-7L)).isEqualTo("-7");
        assertThat(CsvCell.of(Double.NaN)).isEqualTo("NaN");
        assertThat(CsvCell.of(Float.POSITIVE_INFINITY)).isEqualTo("Infinity");
    }

    @Test
    void writesIsoDates() {
        assertThat(CsvCell.of(LocalDate.of(2025, 6, 30))).isEqualTo("2025-06-30");
        assertThat(CsvCell.of(LocalDateTime.of(2025, 6, 30, 14, 5, 9, 123))).isEqualTo("2025-06-30 14:05:09");
    }

    @Test
    void joinsListsAndDisarmsThemAsAWhole() {
        assertThat(CsvCell.of(List.of("主题党日", "志愿服务"))).isEqualTo("主题党日、志愿服务");
        assertThat(CsvCell.of(List.of("=1", "-2"))).isEqualTo("'=1、-2");
        assertThat(CsvCell.of(List.of())).isEmpty();
    }

    @Test
    void leavesNothingEmpty() {
        assertThat(CsvCell.of(null)).isEmpty();
        assertThat(CsvCell.of("")).isEmpty();
    }
}
