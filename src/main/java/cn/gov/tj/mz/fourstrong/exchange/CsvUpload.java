package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table that people bring as a file: its text in any of the usual encodings; a header row, cells by their header. */
public final class CsvUpload {

    /** Name of the file in problems. */
    public static final String FILE = "file";

    private static final int MAX_ROWS = 10_000;

    private CsvUpload() {}

    /**
     * Reads a file that has all the columns; others are passed over, and so are empty rows.
     *
     * @param words what headers and cells may be called in any language, and what is meant: {@code 日期} is {@code day}
     * @throws Invalid on {@link #FILE} when it is no such table
     */
    public static List<CsvLine> read(byte[] file, List<String> columns, Map<String, String> words) {
        var rows = CsvRecords.of(CsvText.of(file), MAX_ROWS + 2);
        check(!rows.isEmpty(), "exchange.file.empty");
        var headers =
                rows.getFirst().cells().stream().map(cell -> meant(cell, words)).toList();
        check(headers.containsAll(columns), "exchange.file.columns", shown(columns, words));
        var twice = columns.stream()
                .filter(column -> Collections.frequency(headers, column) > 1)
                .toList();
        check(twice.isEmpty(), "exchange.file.twice", shown(twice, words));
        check(rows.size() > 1, "exchange.file.noRows");
        check(rows.size() <= MAX_ROWS + 1, "exchange.file.tooLong", MAX_ROWS);
        return rows.stream()
                .skip(1)
                .map(row -> new CsvLine(row.number(), cells(headers, row.cells(), words)))
                .toList();
    }

    private static Map<String, String> cells(List<String> headers, List<String> row, Map<String, String> words) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < Math.min(headers.size(), row.size()); column++) {
            cells.putIfAbsent(headers.get(column), meant(plain(row.get(column)), words));
        }
        return cells;
    }

    /** Takes away the mark that an export puts before a text that looks like a formula. */
    private static String plain(String cell) {
        return cell.startsWith("'") && CsvCell.of(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    private static String meant(String cell, Map<String, String> words) {
        var text = Text.cleanOrEmpty(cell);
        return words.getOrDefault(text, text);
    }

    /** Columns as people know them. */
    private static String shown(List<String> columns, Map<String, String> words) {
        return columns.stream()
                .map(column -> words.entrySet().stream()
                        .filter(word -> word.getValue().equals(column))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(column))
                .collect(Collectors.joining("、"));
    }

    private static void check(boolean right, String key, Object... arguments) {
        if (!right) {
            throw new Invalid(Problem.of(FILE, key, arguments));
        }
    }
}
