package cn.gov.tj.mz.fourstrong.exchange;

import java.util.Map;

/**
 * One row of a {@link CsvUpload}.
 *
 * @param number the line of the file where it starts; the first is 1
 */
public record CsvLine(int number, Map<String, String> cells) {

    /** What stands there, without white space around it; empty when nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
