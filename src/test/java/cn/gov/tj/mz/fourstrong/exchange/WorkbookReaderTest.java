package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them, and as nobody should. */
class WorkbookReaderTest {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String HEADER = "<row><c t='inlineStr'><is><t>value</t></is></c></row>";

    @Test
    void readsRowsAndCellsThatDoNotSayWhereTheyStand() {
        assertThat(read(HEADER + "<row/><row><c/><c><v>1</v></c></row><row><c t='str'><v>a</v></c></row>"))
                .extracting(TableLine::number, line -> line.cell("value"))
                .containsExactly(tuple(3, ""), tuple(4, "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "t='inlineStr', <is><r><t>春</t></r><r><t xml:space='preserve'>节 </t></r><rPh><t>chun</t></rPh></is>, 春节",
        "t='s', <v>0</v>, 东京",
        "t='s', <v/>, ''",
        "t='str', <f>A1</f><v>a_x000D_b</v>, 'a\rb'",
        "t='str', <f>A1</f><v></v>, ''",
        "t='d', <v>2026-02-17T00:00:00.000</v>, 2026-02-17",
        "t='d', <v>2026-02-17</v>, 2026-02-17",
        "t='n', <v> 1.50 </v>, 1.5",
        "t='b', <v>1</v>, TRUE",
        "s='9', <v>46070</v>, 46070",
        "s='1', <v>46070</v>, 2026-02-17",
        "'', <v>1E+20</v>, 100000000000000000000",
    })
    void readsWhatOtherProgramsWrite(String attributes, String content, String text) {
        assertThat(cell(attributes, content)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='XFE2'><v>1</v></c></row>",
                "<row r='2'><c r='2'><v>1</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row><c t='s'><v>999999999</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c><v>many</v></c></row>",
                "<row><c><v>1</v></row>",
                "<row><c>&unknown;</c></row>"
            })
    void refusesWhatNoProgramWrites(String rows) {
        expectRefused(book(HEADER + rows), "exchange.file.damaged");
    }

    @Test
    void readsNoFileThatAWorkbookNames() {
        var sheet = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData>" + HEADER
                + "<row><c t='str'><v>&f;</v></c></row></sheetData></worksheet>";

        expectRefused(Archives.of(parts(sheet)), "exchange.file.damaged");
    }

    @Test
    void hasAnEndHoweverSmallTheFileIs() {
        var bomb = Archives.of(parts("<worksheet>" + " ".repeat(70_000_000) + "</worksheet>"));

        assertThat(bomb).hasSizeLessThan(100_000);
        expectRefused(bomb, "exchange.file.tooLarge");
    }

    @Test
    void hasAnEndForAllPartsTogetherButDoesNotLookAtPictures() {
        var parts = parts("<worksheet><sheetData>" + HEADER + "</sheetData></worksheet>");
        parts.put("xl/media/image.bmp", " ".repeat(70_000_000));
        assertThat(TableUpload.of(Archives.of(parts)).has("value")).isTrue();

        parts.put("xl/texts.xml", " ".repeat(20_000_000) + parts.get("xl/texts.xml"));
        parts.put("xl/styles.xml", " ".repeat(20_000_000) + parts.get("xl/styles.xml"));
        expectRefused(Archives.of(parts), "exchange.file.tooLarge");
    }

    @Test
    void takesNoMoreTextsThanMemoryHas() {
        var parts = parts("<worksheet><sheetData>" + HEADER + "</sheetData></worksheet>");
        parts.put("xl/texts.xml", "<sst>" + "<si/>".repeat(600_000) + "</sst>");

        expectRefused(Archives.of(parts), "exchange.file.tooLarge");
    }

    @Test
    void takesNoMoreCellsThanMemoryHas() {
        expectRefused(book(HEADER + "<row><c r='XFD2'><v>1</v></c></row>".repeat(40)), "exchange.file.tooLarge");
    }

    @Test
    void takesNoMoreRowsThanAnImport() {
        var rows = HEADER + "<row><c><v>1</v></c></row>".repeat(10_001);
        var problem = catchThrowableOfType(Invalid.class, () -> read(rows)).problems();

        assertThat(problem).containsExactly(Problem.of(TableUpload.FILE, "exchange.file.tooLong", 10_000));
    }

    @Test
    void endsSoonWhereCellsAreMergedAgainAndAgain() {
        var rows = IntStream.rangeClosed(2, 9_000)
                .mapToObj("<row r='%d'><c><v>1</v></c></row>"::formatted)
                .collect(Collectors.joining());
        var sheet = "<worksheet><sheetData>" + HEADER + rows + "</sheetData><mergeCells>"
                + "<mergeCell ref='A2:A9000'/>".repeat(200_000) + "</mergeCells></worksheet>";

        expectRefused(Archives.of(parts(sheet)), "exchange.file.tooLarge");
    }

    @Test
    void refusesPartsThatDoNotFitTogether() {
        var parts = parts("<worksheet/>");
        parts.put("xl/texts.xml", "<sst><t>alone</t></sst>");
        expectRefused(Archives.of(parts), "exchange.file.damaged");

        parts.remove("xl/worksheets/sheet1.xml");
        expectRefused(Archives.of(parts), "exchange.file.noSheet");
    }

    @Test
    void needsASheetThatIsSeen() {
        var parts = parts("<worksheet/>");
        parts.computeIfPresent("xl/workbook.xml", (_, book) -> book.replace("<sheet ", "<sheet state='veryHidden' "));

        expectRefused(Archives.of(parts), "exchange.file.noSheet");
    }

    private static String cell(String attributes, String content) {
        return read(HEADER + "<row><c " + attributes + ">" + content + "</c><c><v>1</v></c></row>")
                .getFirst()
                .cell("value");
    }

    private static List<TableLine> read(String rows) {
        return TableUpload.of(book(rows)).lines(List.of("value"), Map.of());
    }

    private static byte[] book(String rows) {
        return Archives.of(parts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** In the name space of the strict kind. */
    private static Map<String, String> parts(String sheet) {
        var relation = "<Relationship Id='%1$s' Type='http://purl.oclc.org/ooxml/%1$s' Target='%2$s'/>";
        return new HashMap<>(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + MAIN + "'/></Types>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation.formatted("worksheet", "/xl/worksheets/sheet1.xml")
                        + relation.formatted("sharedStrings", "texts.xml") + relation.formatted("styles", "styles.xml")
                        + "</Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r='http://purl.oclc.org/ooxml'><sheets><sheet name='1' r:id='worksheet'/></sheets></workbook>",
                "xl/texts.xml",
                "<sst><si><t>东</t><rPh sb='0' eb='1'><t>dong</t></rPh><t>京</t></si></sst>",
                "xl/styles.xml",
                "<styleSheet><cellStyleXfs><xf numFmtId='0'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                sheet));
    }

    private static void expectRefused(byte[] file, String key) {
        assertThat(catchThrowableOfType(Invalid.class, () -> TableUpload.of(file))
                        .problems())
                .containsExactly(Problem.of(TableUpload.FILE, key));
    }
}
