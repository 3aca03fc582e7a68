package cn.gov.tj.mz.fourstrong.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a {@link CsvTable}; a column that the header lacks is a programming error. */
public final class CsvRow {

    private final NamedCsvRecord row;

    CsvRow(NamedCsvRecord row) {
        this.row = row;
    }

    /** What stands in the cell, never empty. */
    public String text(String column) {
        return required(column, Function.identity());
    }

    /** What stands in the cell, or null when it is empty. */
    public @Nullable String optional(String column) {
        return optional(column, Function.identity());
    }

    /** The parts of a cell that are separated by {@code |}; none when it is empty. */
    public List<String> list(String column) {
        var cell = row.getField(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    public int integer(String column) {
        return required(column, Integer::valueOf);
    }

    public boolean flag(String column) {
        return required(column, Boolean::valueOf);
    }

    public @Nullable BigDecimal decimal(String column) {
        return optional(column, BigDecimal::new);
    }

    public @Nullable LocalDate date(String column) {
        return optional(column, LocalDate::parse);
    }

    private <T> @Nullable T optional(String column, Function<String, T> meaning) {
        var cell = row.getField(column);
        return cell.isEmpty() ? null : meaning.apply(cell);
    }

    private <T> T required(String column, Function<String, T> meaning) {
        var value = optional(column, meaning);
        if (value == null) {
            throw new IllegalArgumentException("Line %d has no %s".formatted(row.getStartingLineNumber(), column));
        }
        return value;
    }
}
