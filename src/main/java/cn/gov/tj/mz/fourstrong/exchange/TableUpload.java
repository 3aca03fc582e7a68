package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table that people bring as a file, CSV or XLSX by what is in it: a header row, cells by their header. */
public final class TableUpload {

    /** Name of the file in problems. */
    public static final String FILE = "file";

    private static final int MAX_ROWS = 10_000;

    private final List<TableRow> rows;
    private final Skipped skipped;

    private TableUpload(TableContent content) {
        rows = content.rows();
        skipped = content.skipped();
    }

    /**
     * Opens a file.
     *
     * @throws Invalid on {@link #FILE} when it is of another kind, broken or empty
     */
    public static TableUpload of(byte[] file) {
        var upload = new TableUpload(TableReader.content(file, MAX_ROWS + 2));
        check(!upload.rows.isEmpty(), "exchange.file.empty");
        return upload;
    }

    /** Whether the header names this column. */
    public boolean has(String column) {
        return headers(Map.of()).contains(column);
    }

    /** What was hidden and therefore not read. */
    public Skipped skipped() {
        return skipped;
    }

    /**
     * The rows of a file that has all the columns; others are passed over, and so are empty rows.
     *
     * @param words what headers and cells may be called in any language, and what is meant: {@code 日期} is {@code day}
     * @throws Invalid on {@link #FILE} when it is no such table
     */
    public List<TableLine> lines(List<String> columns, Map<String, String> words) {
        var headers = headers(words);
        check(headers.containsAll(columns), "exchange.file.columns", shown(columns, words));
        var twice = columns.stream()
                .filter(column -> Collections.frequency(headers, column) > 1)
                .toList();
        check(twice.isEmpty(), "exchange.file.twice", shown(twice, words));
        check(rows.size() > 1, "exchange.file.noRows");
        check(rows.size() <= MAX_ROWS + 1, "exchange.file.tooLong", MAX_ROWS);
        return rows.stream().skip(1).map(row -> line(headers, row, words)).toList();
    }

    private List<String> headers(Map<String, String> words) {
        return rows.getFirst().cells().stream().map(cell -> meant(cell, words)).toList();
    }

    private static TableLine line(List<String> headers, TableRow row, Map<String, String> words) {
        var cells = new HashMap<String, String>();
        var errors = new HashSet<String>();
        for (var column = 0; column < Math.min(headers.size(), row.cells().size()); column++) {
            var first = cells.putIfAbsent(headers.get(column), meant(row.cells().get(column), words)) == null;
            if (first && row.errors().contains(column)) {
                errors.add(headers.get(column));
            }
        }
        return new TableLine(row.number(), cells, errors);
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
