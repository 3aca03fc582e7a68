package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableUploadTest {

    private static final List<String> COLUMNS = List.of("day", "name");
    private static final Map<String, String> WORDS = Map.of("日期", "day", "名称", "name");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void isReadInEveryEncoding(String charset) {
        var lines = read("日期,名称\r\n2026-02-17,春节𠮷\r\n".getBytes(Charset.forName(charset)));
        assertThat(lines)
                .extracting(TableLine::number, line -> line.cell("day"), line -> line.cell("name"))
                .containsExactly(tuple(2, "2026-02-17", "春节𠮷"));
    }

    @Test
    void mayBeginWithABomAndHaveItsColumnsInAnyOrderAndLanguage() {
        assertThat(read("\uFEFFname,more,日期\n春节,x, 2026-02-17 \n,,\n\"劳\n动\",,2026-05-01,extra\n"))
                .extracting(TableLine::number, line -> line.cell("day"), line -> line.cell("name"))
                .containsExactly(tuple(2, "2026-02-17", "春节"), tuple(4, "2026-05-01", "劳\n动"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期\u00A0,名称", "日期,\u200B名称", "\uFEFF\uFEFF日期,名称", "\uFEFF\uFEFF\"日期\",名称"})
    void isKnownByItsColumnsWhateverCannotBeSeenAroundThem(String header) {
        assertThat(read(header + "\n\u00A0,\u200B\n2026-02-17\u00A0,\u200B春节\n"))
                .extracting(TableLine::number, line -> line.cell("day"), line -> line.cell("name"))
                .containsExactly(tuple(3, "2026-02-17", "春节"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void isReadWhateverStandsBetweenItsCells(String mark) {
        assertThat(read("日期,名称\n2026-02-17,春节\n".replace(",", mark)))
                .extracting(line -> line.cell("day"), line -> line.cell("name"))
                .containsExactly(tuple("2026-02-17", "春节"));
    }

    @Test
    void countsRowsAsSpreadsheetsDo() {
        assertThat(read("日期,名称\r\n2026-02-17,\"春\r\n节\r\n\"\r\n\r\n2026-05-01,劳动\r\n"))
                .extracting(TableLine::number)
                .containsExactly(2, 4);
    }

    @Test
    void hasNoColumnTwiceInWhateverLanguage() {
        assertThat(problem("日期,名称,day\n2026-02-17,春节,2026-02-18\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("exchange.file.twice");
        assertThat(read("日期,名称,more,more\n2026-02-17,春节,1,2\n")).hasSize(1);
    }

    @Test
    void hasEmptyCellsWhereARowIsShort() {
        assertThat(read("日期,名称\n2026-02-17\n").getFirst().cell("name")).isEmpty();
    }

    @Test
    void takesBackWhatAnExportMarkedAsNoFormula() {
        var cells = read("日期,名称\n" + CsvCell.of("=1+1") + "," + CsvCell.of("'quoted'") + "\n")
                .getFirst();
        assertThat(cells.cell("day")).isEqualTo("=1+1");
        assertThat(cells.cell("name")).isEqualTo("'quoted'");
    }

    @ParameterizedTest
    @CsvSource({
        "'', exchange.file.empty",
        "'  \n\n', exchange.file.empty",
        "'日期\n2026-02-17', exchange.file.columns",
        "'日期,名称\n', exchange.file.noRows",
        "'日期,名称\n\"2026', exchange.file.broken"
    })
    void saysWhatIsWrongWithAFile(String file, String key) {
        assertThat(problem(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(key);
    }

    @Test
    void isNotTakenWhenItIsNoText() {
        assertThat(problem(new byte[] {(byte) 0xff, (byte) 0xff, 0, 1, (byte) 0x80}))
                .isEqualTo("exchange.file.encoding");
    }

    @Test
    void hasAnEnd() {
        assertThat(problem(("日期,名称\n" + "2026-02-17,春节\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("exchange.file.tooLong");
    }

    private static List<TableLine> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableLine> read(byte[] file) {
        return TableUpload.of(file).lines(COLUMNS, WORDS);
    }

    private static String problem(byte[] file) {
        var problem =
                catchThrowableOfType(Invalid.class, () -> read(file)).problems().getFirst();
        assertThat(problem.field()).isEqualTo(TableUpload.FILE);
        return problem.key();
    }
}
