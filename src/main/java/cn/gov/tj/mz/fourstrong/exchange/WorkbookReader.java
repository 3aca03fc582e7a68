package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first sheet of a workbook that people see, row by row.
 *
 * <p>The reader that belongs to fastexcel trusts a file: one cell that says it stands in column ZZZZZZ, or one text with
 * a high number, takes all memory; and a formula's error looks like a text there.
 */
final class WorkbookReader {

    private WorkbookReader() {}

    /** Something that fails when a file is not what it seems to be. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }

    /** Passes the rows; what the action throws comes through as it is. */
    static Skipped read(byte[] file, WorkbookLimits limits, Consumer<TableRow> action) {
        try {
            return guarded(() -> passed(file, limits, row -> act(action, row)));
        } catch (ActionFailed failed) {
            throw failed.problem;
        }
    }

    private static Skipped passed(byte[] file, WorkbookLimits limits, Consumer<TableRow> action)
            throws IOException, XMLStreamException {
        var archive = new WorkbookArchive(file, limits);
        var parts = WorkbookParts.of(archive);
        var values = new WorkbookValues(
                WorkbookTexts.of(archive, parts.texts(), limits.characters()),
                WorkbookFormats.of(archive, parts.formats()),
                parts.isFrom1904());
        var merges = new WorkbookMerges();
        archive.each(parts.sheet(), merges::add);
        var sheet = new WorkbookSheet(values, merges, limits.cells(), action);
        archive.each(parts.sheet(), sheet::read);
        return new Skipped(parts.hidden(), sheet.hidden(), parts.others());
    }

    private static void act(Consumer<TableRow> action, TableRow row) {
        try {
            action.accept(row);
        } catch (RuntimeException problem) {
            throw new ActionFailed(problem);
        }
    }

    static <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException _) {
            throw refused("exchange.file.damaged");
        }
    }

    static Invalid refused(String key, Object... arguments) {
        return new Invalid(Problem.of(TableUpload.FILE, key, arguments));
    }

    /** Keeps apart what the action says from what the file makes happen. */
    private static final class ActionFailed extends RuntimeException {

        private final RuntimeException problem;

        ActionFailed(RuntimeException problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
