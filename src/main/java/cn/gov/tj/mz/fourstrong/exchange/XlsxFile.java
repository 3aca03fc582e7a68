package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook: its rows in one sheet, or more where one cannot hold them, then one about where they are from. */
final class XlsxFile<T> {

    static final String PROGRAM = "Four-Strong";
    private static final double LABEL_WIDTH = 16;
    private static final double VALUE_WIDTH = 80;

    private final ExportFile<T> file;
    private final Workbook book;
    private final int most;
    private XlsxSheet sheet;
    private int sheets;
    private long rows;

    private XlsxFile(ExportFile<T> file, OutputStream out, int most) {
        this.file = file;
        this.book = new Workbook(out, PROGRAM, null);
        this.most = most;
        this.sheet = next();
    }

    static <T> void write(ExportFile<T> file, OutputStream out, Runnable written) throws IOException {
        write(file, out, Worksheet.MAX_ROWS, written);
    }

    /** @param most how many rows a sheet holds, with its header */
    static <T> void write(ExportFile<T> file, OutputStream out, int most, Runnable written) throws IOException {
        new XlsxFile<>(file, out, most).write(written);
    }

    /** The book is only closed when it is whole: what broke off must not look like a file. */
    private void write(Runnable written) throws IOException {
        file.rows().forEach(file.sort(), row -> {
            add(row);
            written.run();
        });
        sheet.finish();
        if (file.hasNotes()) {
            writeNotes();
        }
        book.finish();
    }

    private void add(T row) {
        try {
            if (sheet.rows() == most) {
                sheet.finish();
                sheet = next();
            }
            sheet.add(file.values(row).toList());
            rows++;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private XlsxSheet next() {
        sheets++;
        return new XlsxSheet(
                book.newWorksheet(SheetName.of(file.list(), sheets)),
                file.headers(),
                file.notes().cut());
    }

    private void writeNotes() throws IOException {
        var notes = file.notes();
        var lines = new ArrayList<>(notes.lines());
        lines.add(new ExportNotes.Line(notes.rows(), rows));
        if (sheets > 1) {
            lines.add(new ExportNotes.Line(notes.sheets(), sheets));
        }
        var about = book.newWorksheet(SheetName.of(notes.sheet(), 1));
        for (var row = 0; row < lines.size(); row++) {
            new XlsxCell(about, row, 0).write(lines.get(row).label(), notes.cut());
            new XlsxCell(about, row, 1).write(lines.get(row).value(), notes.cut());
            about.style(row, 0).bold().set();
            about.style(row, 1).wrapText(true).horizontalAlignment("left").set();
        }
        about.width(0, LABEL_WIDTH);
        about.width(1, VALUE_WIDTH);
        about.finish();
    }
}
