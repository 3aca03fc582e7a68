package cn.gov.tj.mz.fourstrong.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads and makes workbooks by another library than the one that wrote them. */
public final class Workbooks {

    static {
        ZipSecureFile.setMinInflateRatio(0); // long texts of one character are taken for an attack
    }

    private Workbooks() {}

    public static XSSFWorkbook open(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A file with commas as a workbook, with numbers where numbers are. */
    public static XSSFWorkbook of(byte[] csv) {
        var book = new XSSFWorkbook();
        var sheet = book.createSheet();
        for (var line : TableReader.content(csv, Integer.MAX_VALUE).rows()) {
            var row = sheet.createRow(line.number() - 1);
            for (var text : line.cells()) {
                var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                if (text.matches("-?\\d+(\\.\\d+)?")) {
                    cell.setCellValue(Double.parseDouble(text));
                } else {
                    cell.setCellValue(text);
                }
            }
        }
        return book;
    }

    public static byte[] bytes(XSSFWorkbook book) {
        try (var file = new ByteArrayOutputStream()) {
            book.write(file);
            return file.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The rows of a sheet, with what its cells say; numbers and days as people see them there. */
    public static List<List<String>> rows(Sheet sheet) {
        return rows(sheet, Workbooks::text);
    }

    /** The same as CSV writes it, where a text must not begin like a formula. */
    public static List<List<String>> likeCsv(Sheet sheet) {
        return rows(sheet, cell -> cell.getCellType() == CellType.STRING ? CsvCell.of(text(cell)) : text(cell));
    }

    private static List<List<String>> rows(Sheet sheet, Function<Cell, String> value) {
        var columns = sheet.getRow(0).getLastCellNum();
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> value.apply(cell(sheet, row, column)))
                        .toList())
                .toList();
    }

    static Cell cell(Sheet sheet, int row, int column) {
        var any = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return any.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case BLANK -> "";
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? moment(cell.getLocalDateTimeCellValue())
                        : new DataFormatter(Locale.ROOT).formatCellValue(cell);
            default -> throw new AssertionError("A cell of type " + cell.getCellType());
        };
    }

    /** As CSV writes the same. */
    private static String moment(LocalDateTime time) {
        return CsvCell.of(time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : time);
    }
}
