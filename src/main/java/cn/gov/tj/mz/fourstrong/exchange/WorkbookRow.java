package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A row of a sheet while it is read. */
final class WorkbookRow {

    private final int number;
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> errors = new HashSet<>();
    private int next;

    WorkbookRow(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Up to the last cell that has something in it. */
    int width() {
        return cells.size();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> Text.clean(cell) == null);
    }

    /** Where a cell stands that does not say it: after the one before. */
    int next() {
        return next;
    }

    void set(int column, String text, boolean error) {
        next = column + 1;
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        if (error) {
            errors.add(column);
        }
    }

    /** Takes a cell over from the row above that it is merged with. */
    void copy(int column, WorkbookRow above) {
        if (column < above.width()) {
            set(column, above.cells.get(column), above.errors.contains(column));
        }
    }

    TableRow row() {
        return new TableRow(number, List.copyOf(cells), Set.copyOf(errors));
    }
}
