package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/** What leaves the program as one file. */
public interface Download {

    String mediaType();

    /** What it is called when it is made on a day. */
    FileName fileName(LocalDate day);

    /** Writes it and returns the number of rows, see {@link ListExport#write}. */
    long write(ListExport export, OutputStream out, LongConsumer progress) throws IOException;

    /** One list. */
    record Single(ExportFile<?> file, ExportFormat format) implements Download {

        @Override
        public String mediaType() {
            return format.mediaType();
        }

        @Override
        public FileName fileName(LocalDate day) {
            return format.fileName(file.list(), day);
        }

        @Override
        public long write(ListExport export, OutputStream out, LongConsumer progress) throws IOException {
            return export.write(file, format, out, progress);
        }
    }
}
