package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookUploadTest {

    @ParameterizedTest
    @CsvSource({
        "46070, yyyy-mm-dd, 2026-02-17",
        "46070, m/d/yy, 2026-02-17",
        "46070, 'yyyy\"年\"m\"月\"d\"日\"', 2026-02-17",
        "46070, '[$-804]aaaa', 2026-02-17",
        "46070.5, yyyy-mm-dd, 2026-02-17 12:00:00",
        "46069.9999999999, yyyy-mm-dd, 2026-02-17",
        "0.354166666666667, h:mm, 08:30:00",
        "1, yyyy-mm-dd, 1900-01-01",
        "59, yyyy-mm-dd, 1900-02-28",
        "60, yyyy-mm-dd, 1900-02-29",
        "61, yyyy-mm-dd, 1900-03-01",
        "2958465, yyyy-mm-dd, 9999-12-31",
        "2958466, yyyy-mm-dd, 2958466",
        "-1, yyyy-mm-dd, -1",
        "27.5, [h]:mm, 27.5",
        "46070, General, 46070",
        "46070, '[Red]#,##0', 46070",
        "46070, '0\"days\"', 46070",
        "46070, '0;yyyy', 46070"
    })
    void hasDaysAndTimesWhereItShowsThem(double number, String format, String text) {
        assertThat(value(cell -> {
                    cell.setCellValue(number);
                    format(cell, format);
                }))
                .isEqualTo(text);
    }

    @Test
    void countsDaysFromTheYearThatItSays() {
        var book = new XSSFWorkbook();
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        var cell = table(book);
        cell.setCellValue(44_608);
        format(cell, "yyyy-mm-dd");

        assertThat(lines(book)).extracting(line -> line.cell("value")).containsExactly("2026-02-17");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "27.5, 27.5",
        "1e15, 1000000000000000",
        "1e-7, 0.0000001",
        "100, 100",
        "-0.0, 0",
        "123456789012345, 123456789012345"
    })
    void hasNumbersAsPeopleWriteThem(double number, String text) {
        assertThat(value(cell -> cell.setCellValue(number))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345678, 123456789012345678",
        "007, 007",
        "'\u3000\u00A0春节\u200B ', 春节",
        "２０２６, ２０２６",
        "𠮷, 𠮷",
        "'=1+1', '=1+1'",
        "'''quoted''', '''quoted'''",
        "_x005F_x0041_, _x0041_",
        "a_x0009_b, 'a\tb'"
    })
    void hasTextsAsTheyAre(String typed, String text) {
        assertThat(value(cell -> cell.setCellValue(typed))).isEqualTo(text);
    }

    @Test
    void hasOneTextWhereSomeOfItIsBold() {
        assertThat(value(cell -> {
                    var text = new XSSFRichTextString("春节放假");
                    text.applyFont(0, 2, cell.getSheet().getWorkbook().createFont());
                    cell.setCellValue(text);
                }))
                .isEqualTo("春节放假");
    }

    @Test
    void hasWordsForYesAndNo() {
        assertThat(value(cell -> cell.setCellValue(true))).isEqualTo("TRUE");
        assertThat(value(cell -> cell.setCellValue(false))).isEqualTo("FALSE");
    }

    @Test
    void hasTheResultsOfFormulas() {
        assertThat(value(cell -> calculated(cell, "1+1"))).isEqualTo("2");
        assertThat(value(cell -> calculated(cell, "\"春\"&\"节\""))).isEqualTo("春节");
        assertThat(value(cell -> calculated(cell, "1=1"))).isEqualTo("TRUE");
        assertThat(value(cell -> {
                    calculated(cell, "DATE(2026,2,17)");
                    format(cell, "yyyy-mm-dd");
                }))
                .isEqualTo("2026-02-17");
    }

    @Test
    void namesCellsWithoutAResult() {
        expectError("#N/A", cell -> cell.setCellErrorValue(FormulaError.NA.getCode()));
        expectError("#DIV/0!", cell -> calculated(cell, "1/0"));
        expectError("=1+1", cell -> cell.setCellFormula("1+1"));
        assertThat(lines(book(cell -> cell.setCellValue("#N/A"))).getFirst().isReadable("value"))
                .isTrue();
    }

    @Test
    void countsRowsThatAreEmptyAndSkipsThoseThatAreHidden() {
        var book = book(cell -> cell.setCellValue("a"));
        row(book, 3, " ");
        row(book, 5, "hidden").getRow().setZeroHeight(true);
        row(book, 6, "").getRow().setZeroHeight(true);
        row(book, 7, "b");
        var upload = TableUpload.of(Workbooks.bytes(book));

        assertThat(lines(book)).extracting(TableLine::number).containsExactly(2, 8);
        assertThat(upload.skipped()).isEqualTo(new Skipped(0, 1, 0));
    }

    @Test
    void readsTheFirstSheetThatIsSeen() {
        var book = new XSSFWorkbook();
        table(book).setCellValue("hidden");
        table(book).setCellValue("very hidden");
        table(book).setCellValue("seen");
        table(book).setCellValue("second");
        book.setSheetVisibility(0, SheetVisibility.HIDDEN);
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        book.setActiveSheet(2);

        assertThat(lines(book)).extracting(line -> line.cell("value")).containsExactly("seen");
        assertThat(TableUpload.of(Workbooks.bytes(book)).skipped()).isEqualTo(new Skipped(2, 0, 1));
    }

    @Test
    void hasTheValueOfMergedCellsInEachRowButNotInEachColumn() {
        var book = book(cell -> cell.setCellValue("a"));
        var sheet = book.getSheetAt(0);
        row(book, 2, "").getRow().createCell(1).setCellValue("x");
        row(book, 3, "").getRow().createCell(1).setCellValue("y");
        row(book, 4, "b");
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 1));

        assertThat(lines(book))
                .extracting(line -> line.cell("value") + line.cell("more"))
                .containsExactly("a", "ax", "ay", "b");
    }

    @Test
    void isReadWhereverItsTableBegins() {
        var book = new XSSFWorkbook();
        var sheet = book.createSheet();
        var header = sheet.createRow(2);
        header.createCell(3).setCellValue(" Value ");
        sheet.createRow(4).createCell(3).setCellValue("a");

        assertThat(TableUpload.of(Workbooks.bytes(book)).lines(List.of("value"), Map.of("Value", "value")))
                .extracting(TableLine::number, line -> line.cell("value"))
                .containsExactly(tuple(5, "a"));
    }

    @Test
    void takesBackWhatAnExportWrites() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var values = List.of("value", "=1+1", 27.5, LocalDate.of(2026, 2, 17), " \u0001_x0041_\r\n𠮷", 100L);
            var sheet = book.newWorksheet("1");
            for (var row = 0; row < values.size(); row++) {
                new XlsxCell(sheet, row, 0).write(values.get(row), "");
            }
        }

        assertThat(TableUpload.of(out.toByteArray()).lines(List.of("value"), Map.of()))
                .extracting(line -> line.cell("value"))
                .containsExactly("=1+1", "27.5", "2026-02-17", "\u0001_x0041_\r\n𠮷", "100");
    }

    private static void expectError(String sign, Consumer<Cell> maker) {
        var line = lines(book(maker)).getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.errors()).containsExactly("value");
        assertThat(line.cell("value")).isEqualTo(sign);
    }

    private static String value(Consumer<Cell> maker) {
        return lines(book(maker)).getFirst().cell("value");
    }

    private static List<TableLine> lines(XSSFWorkbook book) {
        return TableUpload.of(Workbooks.bytes(book)).lines(List.of("value"), Map.of());
    }

    private static XSSFWorkbook book(Consumer<Cell> maker) {
        var book = new XSSFWorkbook();
        maker.accept(table(book));
        return book;
    }

    private static Cell table(XSSFWorkbook book) {
        var sheet = book.createSheet();
        var header = sheet.createRow(0);
        header.createCell(0).setCellValue("value");
        header.createCell(1).setCellValue("more");
        return sheet.createRow(1).createCell(0);
    }

    private static Cell row(XSSFWorkbook book, int number, String text) {
        var cell = book.getSheetAt(0).createRow(number).createCell(0);
        cell.setCellValue(text);
        return cell;
    }

    private static void format(Cell cell, String format) {
        var book = cell.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static void calculated(Cell cell, String formula) {
        cell.setCellFormula(formula);
        cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(cell);
    }
}
