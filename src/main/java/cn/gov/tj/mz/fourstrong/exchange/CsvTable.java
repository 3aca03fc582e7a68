package cn.gov.tj.mz.fourstrong.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables that come with the program: UTF-8 with or without BOM, a header row, every row as long as the header. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * All rows of a table on the class path, in order.
     *
     * @param resource the absolute name, for example {@code /demo-data/units.csv}
     * @throws IllegalArgumentException when there is no such table
     */
    public static List<CsvRow> read(String resource) {
        try (var stream = CsvTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No table " + resource);
            }
            try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(stream)) {
                return rows.stream().map(CsvRow::new).toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(resource, problem);
        }
    }
}
