package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.IOException;
import java.util.NoSuchElementException;
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

    /** @param limit how many rows are read at most */
    static TableContent read(byte[] file, int limit) {
        return guarded(() -> {
            var archive = new WorkbookArchive(file);
            var parts = WorkbookParts.of(archive);
            var values = new WorkbookValues(
                    WorkbookTexts.of(archive, parts.texts()),
                    WorkbookFormats.of(archive, parts.formats()),
                    parts.isFrom1904());
            var sheet = new WorkbookSheet(values, limit);
            archive.each(parts.sheet(), sheet::read);
            return new TableContent(sheet.rows(), new Skipped(parts.hidden(), sheet.hidden()));
        });
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
}
