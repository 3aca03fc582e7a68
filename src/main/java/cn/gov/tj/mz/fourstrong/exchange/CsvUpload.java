package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table that people bring as a file: UTF-8 with or without BOM, or GB18030; a header row, cells by their header. */
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
        var rows = records(text(file));
        check(!rows.isEmpty(), "exchange.file.empty");
        var headers = rows.getFirst().getFields().stream()
                .map(cell -> meant(cell, words))
                .toList();
        check(headers.containsAll(columns), "exchange.file.columns", shown(columns, words));
        check(rows.size() > 1, "exchange.file.noRows");
        check(rows.size() <= MAX_ROWS + 1, "exchange.file.tooLong", MAX_ROWS);
        return rows.stream()
                .skip(1)
                .map(row -> new CsvLine((int) row.getStartingLineNumber(), cells(headers, row, words)))
                .toList();
    }

    private static String text(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, Charset.forName("GB18030")))
                .orElseThrow(() -> new Invalid(Problem.of(FILE, "exchange.file.encoding")));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.replaceFirst("^\uFEFF+", ""));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static List<CsvRecord> records(String text) {
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> Text.clean(cell) != null))
                    .limit(MAX_ROWS + 2)
                    .toList();
        } catch (CsvParseException _) {
            throw new Invalid(Problem.of(FILE, "exchange.file.broken"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> cells(List<String> headers, CsvRecord row, Map<String, String> words) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < Math.min(headers.size(), row.getFieldCount()); column++) {
            cells.putIfAbsent(headers.get(column), meant(plain(row.getField(column)), words));
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
