package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: its headings first, then each row below them is passed on. */
final class ImportReading {

    /** What a row may have, in characters, so that it can be stored. */
    private static final int MAX_LENGTH = 100_000;

    private final ImportRequest request;
    private final Sink sink;
    private final List<TableRow> first = new ArrayList<>();
    private boolean begun;
    private int rows;

    /** Takes what is read. */
    interface Sink {

        /** Before the first row; what was not read is not known yet. */
        void begin(ImportLayout layout);

        void take(TableRow row);
    }

    private ImportReading(ImportRequest request, Sink sink) {
        this.request = request;
        this.sink = sink;
    }

    /**
     * Passes all rows.
     *
     * @return what was not read
     * @throws Invalid on {@link TableUpload#FILE} when it is no such table
     */
    static Skipped read(ImportSource source, ImportRequest request, Sink sink) {
        var reading = new ImportReading(request, sink);
        var skipped = source.read(reading::take);
        check(!reading.first.isEmpty(), "exchange.file.empty");
        if (!reading.begun) {
            reading.begin();
        }
        check(reading.rows > 0, "exchange.file.noRows");
        return skipped;
    }

    private void take(TableRow row) {
        check(row.cells().stream().mapToInt(String::length).sum() <= MAX_LENGTH, "imports.longRow", row.number());
        if (begun) {
            pass(row);
        } else {
            first.add(row);
            if (first.size() > HeaderFinder.ROWS) {
                begin();
            }
        }
    }

    private void begin() {
        begun = true;
        var found = new HeaderFinder(request.words()).find(first);
        var columns = new ColumnMatch(request).columns(found.headings());
        sink.begin(new ImportLayout(found.title(), found.headings(), columns, Skipped.NONE));
        first.stream().skip(found.end()).forEach(this::pass);
    }

    private void pass(TableRow row) {
        check(++rows <= ImportService.MAX_ROWS, "exchange.file.tooLong", ImportService.MAX_ROWS);
        sink.take(row);
    }

    private static void check(boolean right, String key, Object... arguments) {
        if (!right) {
            throw new Invalid(Problem.of(TableUpload.FILE, key, arguments));
        }
    }
}
