package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Sort;

class XlsxFileTest {

    private static final int UNLIMITED = 1_048_576;
    private static final ExportNotes NOTES = new ExportNotes(
            "说明",
            List.of(
                    new ExportNotes.Line("筛选", "周期：2025年"),
                    new ExportNotes.Line("导出时间", LocalDateTime.of(2026, 11, 23, 9, 30))),
            "条数",
            "工作表数",
            "…");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 498, 499, 500, 501, 999, 1000, 1001, 2500})
    void holdsEveryRowOnceWhateverTheirNumber(int count) throws IOException {
        var book = write("支部", names(count), UNLIMITED);

        var sheet = book.getSheetAt(0);
        assertThat(Workbooks.rows(sheet))
                .isEqualTo(Stream.concat(Stream.of("党支部"), names(count).stream())
                        .map(List::of)
                        .toList());
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A" + (count + 1));
    }

    @Test
    void keepsTheHeaderInViewAndMakesRoomForWhatIsThere() throws IOException {
        var sheet = write("支部", List.of("养老院第二党支部（退休党员）"), UNLIMITED).getSheetAt(0);

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isZero();
        assertThat(sheet.getColumnWidth(0) / 256).isBetween(28, 33);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
    }

    @Test
    void saysInASecondSheetWhereItIsFrom() throws IOException {
        var book = write("支部", names(2), UNLIMITED);

        assertThat(names(book)).containsExactly("支部", "说明");
        assertThat(Workbooks.rows(book.getSheetAt(1)))
                .containsExactly(List.of("筛选", "周期：2025年"), List.of("导出时间", "2026-11-23 09:30:00"), List.of("条数", "2"));
        assertThat(book.getActiveSheetIndex()).isZero();
    }

    @Test
    void goesOnInFurtherSheetsAndSaysSo() throws IOException {
        var book = write("支部", names(7), 4);

        assertThat(names(book)).containsExactly("支部", "支部 (2)", "支部 (3)", "说明");
        assertThat(Stream.of(0, 1, 2).map(book::getSheetAt).map(Workbooks::rows))
                .containsExactly(rows("0", "1", "2"), rows("3", "4", "5"), rows("6"));
        assertThat(Workbooks.rows(book.getSheetAt(3))).endsWith(List.of("条数", "7"), List.of("工作表数", "3"));
    }

    @Test
    void needsNoSecondSheetForWhatJustFits() throws IOException {
        assertThat(names(write("支部", names(3), 4))).containsExactly("支部", "说明");
    }

    @Test
    void isNoFileWhenItBrokeOff() {
        var out = new ByteArrayOutputStream();
        var rows = Rows.<String>of(() -> 9, (_, _, _) -> List.of(), (_, action) -> {
            names(1200).forEach(action);
            throw new IllegalStateException("the database went away");
        });

        assertThatThrownBy(() -> XlsxFile.write(file("支部", rows), out, () -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Workbooks.open(out.toByteArray()))
                .isInstanceOfAny(NotOfficeXmlFileException.class, UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "活动记录, 活动记录",
        "2025/上半年: [试点]*?, 2025_上半年_ _试点_",
        "it's, it_s",
        "History, History_",
        "'', _",
        "十一个字的名称十一个字的名称十一个字的名称十一个字的名称, 十一个字的名称十一个字的名称十一个字的名称十一个字的名称",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九𠮷多, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九𠮷",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十𠮷, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
    })
    void namesItsSheetsAsSpreadsheetsTakeThem(String list, String sheet) throws IOException {
        assertThat(names(write(list, names(1), UNLIMITED))).containsExactly(sheet, "说明");
    }

    @Test
    void keepsTheNumberOfASheetWithALongName() throws IOException {
        assertThat(names(write("长".repeat(40), names(2), 2)))
                .containsExactly("长".repeat(31), "长".repeat(27) + " (2)", "说明");
    }

    private static XSSFWorkbook write(String list, List<String> rows, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(file(list, Rows.of(rows)), out, most, () -> {});
        return Workbooks.open(out.toByteArray());
    }

    private static ExportFile<String> file(String list, Rows<String> rows) {
        var columns = List.of(new ExportColumn<String>("党支部", name -> name));
        return new ExportFile<>(list, "", columns, rows, Sort.unsorted(), NOTES);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .map(XSSFSheet::getSheetName)
                .toList();
    }

    private static List<List<String>> rows(String... names) {
        return Stream.concat(Stream.of("党支部"), Stream.of(names)).map(List::of).toList();
    }
}
