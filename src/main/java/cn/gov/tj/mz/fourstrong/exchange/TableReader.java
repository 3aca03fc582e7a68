package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Passes the rows of a file that people bring, CSV or XLSX by what is in it, one after the other. */
public final class TableReader {

    /** The most that a file may have. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private TableReader() {}

    /**
     * Passes every row that has something in it and that people see; whatever the action throws ends it.
     *
     * @return what was not read
     * @throws Invalid on {@link TableUpload#FILE} when it is of another kind or broken
     */
    public static Skipped read(byte[] file, Consumer<TableRow> action) {
        return read(file, WorkbookLimits.LARGE, action);
    }

    /** The same for rows that were copied from a spreadsheet, which puts tabs between its cells. */
    public static Skipped readPasted(String text, Consumer<TableRow> action) {
        CsvRecords.read(text, action);
        return Skipped.NONE;
    }

    /** As many rows as a list may have, header first. */
    static TableContent content(byte[] file, int limit) {
        var rows = new ArrayList<TableRow>();
        var skipped = read(file, WorkbookLimits.SMALL, row -> {
            if (rows.size() < limit) {
                rows.add(row);
            }
        });
        return new TableContent(rows, skipped);
    }

    private static Skipped read(byte[] file, WorkbookLimits limits, Consumer<TableRow> action) {
        var kind = FileKind.of(file);
        kind.problem().ifPresent(problem -> {
            throw new Invalid(Problem.of(TableUpload.FILE, problem));
        });
        return kind == FileKind.WORKBOOK
                ? WorkbookReader.read(file, limits, action)
                : readPasted(CsvText.of(file), action);
    }
}
