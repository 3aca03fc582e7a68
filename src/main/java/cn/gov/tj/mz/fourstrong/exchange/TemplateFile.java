package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.data.domain.Sort;

/**
 * A table to fill in: only headings, so that nothing is imported that people did not write. A workbook has a second
 * sheet with examples and with what can be chosen.
 *
 * @param name what it is called and the name of its sheet
 * @param guide the name of the second sheet
 * @param labels what its first column says beside headings, examples and choices
 */
public record TemplateFile(String name, String guide, Labels labels, List<Column> columns, ExportFormat format)
        implements Download {

    private static final int ROWS = 1000;
    private static final int FIRST_CHOICE = 2;

    /**
     * One column.
     *
     * @param example may be empty
     * @param choices what can stand there; empty for any text
     */
    public record Column(String heading, String example, List<String> choices) {}

    /** The words of the second sheet. */
    public record Labels(String column, String example, String choices) {}

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public FileName fileName(LocalDate day) {
        return format.fileName(name, day);
    }

    /** Nothing of the data leaves with it, so it is no export. */
    @Override
    public long write(ListExport export, OutputStream out, LongConsumer progress) throws IOException {
        if (format == ExportFormat.XLSX) {
            writeBook(out);
        } else {
            var cells = columns.stream()
                    .map(column -> new ExportColumn<>(column.heading, _ -> null))
                    .toList();
            format.write(new ExportFile<>(name, "", cells, Rows.of(List.of()), Sort.unsorted()), out, () -> {});
        }
        return 0;
    }

    private void writeBook(OutputStream out) throws IOException {
        try (var book = new Workbook(out, XlsxFile.PROGRAM, null)) {
            var sheet = book.newWorksheet(SheetName.of(name, 1));
            var choices = book.newWorksheet(SheetName.of(guide, 1));
            label(choices);
            for (var place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                sheet.value(0, place, column.heading);
                fill(choices, place + 1, column);
                var widths = new ColumnWidths(1);
                widths.see(0, column.heading);
                widths.see(0, column.example);
                sheet.width(place, widths.of(0));
                choices.width(place + 1, widths.of(0));
                offer(sheet, choices, place, column);
            }
            head(sheet, columns.size());
            head(choices, columns.size() + 1);
            sheet.range(1, 0, ROWS, columns.size() - 1).style().format("@").set();
        }
    }

    private void label(Worksheet choices) {
        choices.value(0, 0, labels.column);
        choices.value(1, 0, labels.example);
        choices.value(FIRST_CHOICE, 0, labels.choices);
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(XlsxSheet.HEADER_FILL)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void fill(Worksheet choices, int place, Column column) {
        choices.value(0, place, column.heading);
        choices.value(1, place, column.example);
        for (var row = 0; row < column.choices.size(); row++) {
            choices.value(FIRST_CHOICE + row, place, column.choices.get(row));
        }
    }

    /** A cell may name several of them, so the list helps and does not refuse. */
    private static void offer(Worksheet sheet, Worksheet choices, int place, Column column) {
        if (!column.choices.isEmpty()) {
            var last = FIRST_CHOICE + column.choices.size() - 1;
            sheet.range(1, place, ROWS, place)
                    .validateWithList(choices.range(FIRST_CHOICE, place + 1, last, place + 1))
                    .showErrorMessage(false);
        }
    }
}
