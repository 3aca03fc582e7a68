package cn.gov.tj.mz.fourstrong.exchange;

import java.util.Map;
import java.util.Set;

/**
 * One row of a {@link TableUpload}.
 *
 * @param number the line of the file where it starts; the first is 1
 * @param errors columns whose cell shows an error of a spreadsheet, such as {@code #N/A}, in place of a value
 */
public record TableLine(int number, Map<String, String> cells, Set<String> errors) {

    /** What the problem of such a cell is called. */
    public static final String ERROR = "exchange.cell.error";

    /** What stands there, without white space around it; empty when nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether a value can be read there, if any stands there. */
    public boolean isReadable(String column) {
        return !errors.contains(column);
    }
}
