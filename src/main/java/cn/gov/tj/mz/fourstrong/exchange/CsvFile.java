package cn.gov.tj.mz.fourstrong.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A list as CSV: UTF-8 with BOM, CRLF, RFC 4180. */
final class CsvFile {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvFile() {}

    static <T> void write(ExportFile<T> file, OutputStream out, Runnable written) throws IOException {
        out.write(BOM);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(file.headers().stream().map(CsvCell::of).toList());
        file.rows().forEach(file.sort(), row -> {
            csv.writeRecord(file.values(row).map(CsvCell::of).toList());
            written.run();
        });
        csv.flush();
    }
}
