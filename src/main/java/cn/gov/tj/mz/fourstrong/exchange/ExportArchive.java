package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Several lists in one file.
 *
 * @param about what they are about, in words; goes to the audit log
 */
public record ExportArchive(String name, String about, List<ExportFile<?>> files, ExportFormat format)
        implements Download {

    public ExportArchive {
        files = List.copyOf(files);
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public FileName fileName(LocalDate day) {
        return new FileName(name, day, "zip");
    }

    /** What one of them is called inside. */
    String entry(ExportFile<?> file) {
        return format.fileName(file.list());
    }

    @Override
    public long write(ListExport export, OutputStream out, LongConsumer progress) throws IOException {
        return export.write(this, out, progress);
    }
}
