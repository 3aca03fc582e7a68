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
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of a text with commas, semicolons or tabs between its cells, without those that have nothing in them. */
final class CsvRecords {

    private static final Pattern BREAK = Pattern.compile("\\R");

    private CsvRecords() {}

    /** Passes the rows; what the action throws comes through as it is. */
    static void read(String text, Consumer<TableRow> action) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            pass(reader, action);
        } catch (CsvParseException _) {
            throw new Invalid(Problem.of(TableUpload.FILE, "exchange.file.broken"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Counts as spreadsheets do, whatever line breaks stand within the cells above a row. */
    private static void pass(Iterable<CsvRecord> records, Consumer<TableRow> action) {
        var breaks = 0L;
        for (var csv : records) {
            if (csv.getFields().stream().anyMatch(cell -> Text.clean(cell) != null)) {
                var cells = csv.getFields().stream().map(CsvCell::unmarked).toList();
                action.accept(new TableRow((int) (csv.getStartingLineNumber() - breaks), cells, Set.of()));
            }
            breaks += csv.getFields().stream()
                    .mapToLong(cell -> BREAK.matcher(cell).results().count())
                    .sum();
        }
    }

    /** What stands most often in the first line, which has names and no decimals; a comma unless another does. */
    private static String separator(String text) {
        var header = text.lines()
                .filter(line -> Text.clean(line) != null)
                .findFirst()
                .orElse("");
        return Stream.of("\t", ";", ",")
                .max(Comparator.comparing(mark -> header.chars()
                        .filter(character -> character == mark.charAt(0))
                        .count()))
                .orElse(",");
    }
}
