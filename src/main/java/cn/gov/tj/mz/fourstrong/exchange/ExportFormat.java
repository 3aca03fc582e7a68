package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** A format in which lists leave the program. Every list offers all of them; the first is what people start with. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
    CSV("csv", "text/csv;charset=UTF-8", CsvFile::write);

    private final String extension;
    private final String mediaType;
    private final Writer writer;

    ExportFormat(String extension, String mediaType, Writer writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of a file of this format that is made on a day. */
    public FileName fileName(String list, LocalDate day) {
        return new FileName(list, day, extension);
    }

    /** The name of a file beside others, whose day the whole has. */
    String fileName(String list) {
        return FileName.allowed(list) + "." + extension;
    }

    <T> void write(ExportFile<T> file, OutputStream out, Runnable written) throws IOException {
        writer.write(file, out, written);
    }

    /** Writes headers and rows, row by row, and leaves the stream open; what runs after each row may throw. */
    private interface Writer {

        <T> void write(ExportFile<T> file, OutputStream out, Runnable written) throws IOException;
    }
}
