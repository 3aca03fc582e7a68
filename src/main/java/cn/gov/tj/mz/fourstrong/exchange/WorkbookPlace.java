package cn.gov.tj.mz.fourstrong.exchange;

import java.util.regex.Pattern;

/** Where a cell stands: B3 is in column 1, counted from 0, and row 3, as people count. */
record WorkbookPlace(int column, int row) {

    /** More than any spreadsheet has; without an end a cell could claim all memory. */
    private static final int COLUMNS = 16_384;

    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int LETTERS = 26;

    /** @throws IllegalArgumentException when there is no such place */
    static WorkbookPlace of(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No cell " + name);
        }
        var column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
        if (column >= COLUMNS) {
            throw new IllegalArgumentException("No column " + name);
        }
        return new WorkbookPlace(column, Integer.parseInt(parts.group(2)));
    }
}
