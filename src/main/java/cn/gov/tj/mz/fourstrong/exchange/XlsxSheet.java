package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet while it is written: a header that stays in view and filters, then rows, held only till some hundred are. */
final class XlsxSheet {

    private static final int CHUNK = 500;
    static final String HEADER_FILL = "E7EAEE";

    private final Worksheet sheet;
    private final String cut;
    private final int columns;
    private final ColumnWidths widths;
    private int rows;

    /** @param cut ends a text that is too long */
    XlsxSheet(Worksheet sheet, List<String> headers, String cut) {
        this.sheet = sheet;
        this.cut = cut;
        this.columns = headers.size();
        this.widths = new ColumnWidths(columns);
        fill(headers);
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(0, 1);
    }

    /** With the header. */
    int rows() {
        return rows;
    }

    void add(List<? extends @Nullable Object> values) throws IOException {
        if (rows % CHUNK == 0) {
            flush();
        }
        fill(values);
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        flush();
        sheet.finish();
    }

    private void fill(List<? extends @Nullable Object> values) {
        for (var column = 0; column < columns; column++) {
            var value = values.get(column);
            new XlsxCell(sheet, rows, column).write(value, cut);
            if (rows < CHUNK) {
                widths.see(column, value);
            }
        }
        rows++;
    }

    private void flush() throws IOException {
        if (rows <= CHUNK) {
            for (var column = 0; column < columns; column++) {
                sheet.width(column, widths.of(column));
            }
        }
        sheet.flush();
    }
}
