package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class TemplateFileTest {

    private static final List<TemplateFile.Column> COLUMNS = List.of(
            new TemplateFile.Column("日期", "2026-03-05", List.of()),
            new TemplateFile.Column("类型", "党课", List.of("党课", "主题党日")));

    @Test
    void hasHeadingsAndNothingThatWouldBeImported() throws IOException {
        var sheet = Workbooks.open(file(ExportFormat.XLSX)).getSheetAt(0);

        assertThat(Workbooks.rows(sheet).getFirst()).containsExactly("日期", "类型");
        assertThat(Workbooks.rows(sheet).stream().skip(1).flatMap(List::stream)).allMatch(String::isEmpty);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }

    @Test
    void offersWhatCanBeChosenAndLetsPeopleWriteMore() throws IOException {
        var book = Workbooks.open(file(ExportFormat.XLSX));

        var choices = book.getSheetAt(0).getDataValidations();
        assertThat(choices).singleElement().satisfies(list -> {
            assertThat(list.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .isEqualTo(1);
            assertThat(list.getShowErrorBox()).isFalse();
        });
        assertThat(column(book.getSheetAt(1), 2)).containsExactly("类型", "党课", "党课", "主题党日");
    }

    @Test
    void isReadBackAsATableWithoutRows() throws IOException {
        var rows = new ArrayList<TableRow>();

        TableReader.read(file(ExportFormat.CSV), rows::add);

        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("日期", "类型"));
        assertThat(new String(file(ExportFormat.CSV), StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }

    private static List<String> column(Sheet sheet, int column) {
        return Workbooks.rows(sheet).stream().map(row -> row.get(column)).toList();
    }

    private static byte[] file(ExportFormat format) throws IOException {
        var labels = new TemplateFile.Labels("列", "示例", "可选值");
        var out = new ByteArrayOutputStream();
        new TemplateFile("模板", "填写说明", labels, COLUMNS, format).write(null, out, _ -> {});
        return out.toByteArray();
    }
}
