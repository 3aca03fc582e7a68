package cn.gov.tj.mz.fourstrong.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell of a workbook: numbers with the decimals they have, real days and moments, and text that is never
 * a formula. What a spreadsheet would spoil is text, too.
 */
record XlsxCell(Worksheet sheet, int row, int column) {

    /** Spreadsheets compute with no more digits than this. */
    private static final int DIGITS = 15;

    private static final int DECIMALS = 30;

    /** They count days from here on; before, they have one that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** @param cut ends a text that is too long */
    void write(@Nullable Object value, String cut) {
        switch (value) {
            case null -> {}
            case Number number when isExact(number) -> write(new BigDecimal(CsvCell.plain(number)));
            case LocalDate day
            when isKnown(day) -> {
                sheet.value(row, column, day);
                format("yyyy-mm-dd");
            }
            case LocalDateTime time
            when isKnown(time.toLocalDate()) -> {
                sheet.value(row, column, time.truncatedTo(ChronoUnit.SECONDS));
                format("yyyy-mm-dd hh:mm:ss");
            }
            default -> write(XlsxText.escaped(XlsxText.fitting(CsvCell.kept(CsvCell.plain(value)), cut)));
        }
    }

    private void write(BigDecimal number) {
        sheet.value(row, column, number);
        format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0");
    }

    /** White space at an end is kept only where it is asked for, as in rich text. */
    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            sheet.inlineString(row, column, RichText.builder().run(text).end().build());
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    private void format(String format) {
        sheet.style(row, column).format(format).set();
    }

    private static boolean isExact(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue());
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        return exact.precision() <= DIGITS && exact.scale() <= DECIMALS;
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
