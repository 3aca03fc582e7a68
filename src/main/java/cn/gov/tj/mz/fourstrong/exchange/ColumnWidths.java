package cn.gov.tj.mz.fourstrong.exchange;

import org.jspecify.annotations.Nullable;

/** How wide the columns of a sheet should be for what was seen of them, in digits; Chinese takes twice the room. */
final class ColumnWidths {

    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int MARGIN = 3;
    private static final int FIRST_WIDE = 0x2E80;

    private final int[] widths;

    ColumnWidths(int columns) {
        widths = new int[columns];
    }

    void see(int column, @Nullable Object value) {
        widths[column] = Math.max(widths[column], value == null ? 0 : width(CsvCell.plain(value)));
    }

    double of(int column) {
        return Math.clamp(widths[column] + MARGIN, LEAST, MOST);
    }

    private static int width(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum())
                .max()
                .orElse(0);
    }
}
