package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCellTest {

    private static final String CUT = "……（未完）";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "'quoted'",
                "001",
                "3-1",
                "1E5",
                "2025-06",
                "TRUE",
                "120101199001011234",
                "10余项",
                " =1",
                "\t=1",
                "x ",
                "a\nb",
                "\n",
                "a\r\nb",
                "\r",
                "𠮷野家",
                "é",
                "<a href=\"x\">&amp;</a>",
                "]]>",
                "\0",
                "a\u0001\u001fb",
                "\u007f\u0085",
                "\uFFFE\uFFFF",
                "\ufeff=1",
                "\u200b-1",
                "\u202eabc",
                "_x0041_",
                "_x0041_x0042_",
                "_x005F_",
                "__x0041_",
                "_x0041",
                "_x0041\u0001",
                "_\u0001x0041_",
                "_X0041_",
                "_xyz_",
                "http://example.org"
            })
    void keepsEveryTextAsTextAndAsItWas(String text) throws IOException {
        var cell = cell(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void keepsHalvesOfCharacters() throws IOException {
        var halves = "a" + (char) 0xD842 + "b" + (char) 0xDFB7;

        assertThat(cell(halves).getStringCellValue()).isEqualTo(halves);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTextsOfAnyCharacters(long seed) throws IOException {
        var random = new Random(seed);
        var points =
                "ab<&\"'\r\n\t =_x0041_x\u0000\u0001\uFFFF、中𠮷".codePoints().toArray();
        var text = random.ints(1 + random.nextInt(30), 0, points.length)
                .map(i -> points[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(cell(text).getStringCellValue()).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12.0",
        "-2.50, -2.50",
        "0.00000001, 0.00000001",
        "83.33333333, 83.33333333",
        "1E+11, 100000000000",
        "123456789012345, 123456789012345"
    })
    void writesNumbersWithTheDecimalsTheyHave(BigDecimal number, String seen) throws IOException {
        var cell = cell(number);

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).isEqualByComparingTo(number);
        assertThat(Workbooks.text(cell)).isEqualTo(seen).isEqualTo(CsvCell.of(number));
    }

    @Test
    void writesOtherNumbersAsNumbers() throws IOException {
        assertThat(cell(2025).getNumericCellValue()).isEqualTo(2025);
        assertThat(cell(-7L).getNumericCellValue()).isEqualTo(-7);
        assertThat(cell(0.1).getNumericCellValue()).isEqualTo(0.1);
        assertThat(cell(0.1f).getNumericCellValue()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567890123456", "1E-40"})
    void writesNumbersAsTextThatWouldLoseDigits(BigDecimal number) throws IOException {
        assertThat(cell(number).getStringCellValue()).isEqualTo(number.toPlainString());
    }

    @Test
    void writesWhatIsNoNumberAsText() throws IOException {
        assertThat(cell(Double.NaN).getStringCellValue()).isEqualTo("NaN");
        assertThat(cell(Float.POSITIVE_INFINITY).getStringCellValue()).isEqualTo("Infinity");
    }

    @Test
    void writesRealDaysAndMoments() throws IOException {
        var day = cell(LocalDate.of(2025, 6, 30));
        var moment = cell(LocalDateTime.of(2025, 6, 30, 14, 5, 9, 999_000_000));

        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(day.getLocalDateTimeCellValue()).isEqualTo("2025-06-30T00:00:00");
        assertThat(moment.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
        assertThat(moment.getLocalDateTimeCellValue()).isEqualTo("2025-06-30T14:05:09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-03-01", "1921-07-01", "9999-12-31"})
    void writesTheFirstAndTheLastDayThatSpreadsheetsCount(LocalDate day) throws IOException {
        assertThat(cell(day).getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-02-28", "1899-12-31", "0001-01-01"})
    void writesDaysAsTextThatSpreadsheetsDoNotKnow(LocalDate day) throws IOException {
        assertThat(cell(day).getStringCellValue()).isEqualTo(day.toString());
        assertThat(cell(day.atTime(8, 0)).getStringCellValue()).isEqualTo(day + " 08:00:00");
        assertThat(cell(LocalDate.of(10_000, 1, 1)).getStringCellValue()).isEqualTo("+10000-01-01");
    }

    @Test
    void writesTimesOfLessPrecisionAsText() throws IOException {
        for (var time : List.of(YearMonth.of(2025, 6), Year.of(2025), LocalTime.of(14, 5))) {
            assertThat(cell(time).getStringCellValue()).isEqualTo(time.toString());
        }
    }

    @Test
    void joinsListsAndLeavesNothingEmpty() throws IOException {
        assertThat(cell(List.of("主题党日", "志愿服务")).getStringCellValue()).isEqualTo("主题党日、志愿服务");
        for (var nothing : Arrays.asList(null, "", List.of())) {
            assertThat(cell(nothing).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void cutsWhatACellCannotHoldAndSaysSo() throws IOException {
        assertThat(cell("字".repeat(32_767)).getStringCellValue())
                .hasSize(32_767)
                .endsWith("字");
        assertThat(cell("字".repeat(32_768)).getStringCellValue()).isEqualTo("字".repeat(32_767 - CUT.length()) + CUT);
        assertThat(cell("a" + "𠮷".repeat(20_000)).getStringCellValue())
                .hasSizeLessThanOrEqualTo(32_767)
                .matches("a𠮷+" + CUT);
        assertThat(cell("a𠮷" + "𠮷".repeat(20_000).substring(1)).getStringCellValue())
                .endsWith(CUT);
    }

    @Test
    void countsCharactersAsTheyAreReadNotAsTheyAreWritten() throws IOException {
        var text = "\u0001".repeat(32_767);

        assertThat(cell(text).getStringCellValue()).isEqualTo(text);
    }

    private static Cell cell(@Nullable Object value) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "test", null);
        new XlsxCell(book.newWorksheet("test"), 0, 0).write(value, CUT);
        book.finish();
        return Workbooks.cell(Workbooks.open(out.toByteArray()).getSheetAt(0), 0, 0);
    }
}
