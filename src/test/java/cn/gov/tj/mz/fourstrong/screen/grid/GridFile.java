package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What people get who press a button that exports: the rows of the file, cells by their headers. */
public final class GridFile {

    private GridFile() {}

    public static List<Map<String, String>> of(ExportButton button) {
        return rows(bytes(button.source, new ExportChoice(ExportFormat.CSV, false), false));
    }

    /** Those rows alone that are ticked. */
    public static List<Map<String, String>> ticked(ExportButton button) {
        return rows(bytes(button.source, new ExportChoice(ExportFormat.CSV, false), true));
    }

    /** The file as it is, with all columns. */
    public static byte[] whole(ExportButton button, ExportFormat format) {
        return bytes(button.source, new ExportChoice(format, true), false);
    }

    static byte[] bytes(ExportSource source, ExportChoice choice, boolean ticked) {
        var sent = new ByteArrayOutputStream();
        var response = mock(VaadinResponse.class);
        var request = mock(DownloadEvent.class);
        when(request.getResponse()).thenReturn(response);
        try {
            when(response.getOutputStream()).thenReturn(sent);
            source.run(choice, ticked).handleDownloadRequest(request);
            return sent.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Map<String, String>> rows(byte[] file) {
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
