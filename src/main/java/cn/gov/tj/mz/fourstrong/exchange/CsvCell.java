package cn.gov.tj.mz.fourstrong.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as a cell of a file: plain numbers, ISO dates, and text that no spreadsheet takes for a formula. */
final class CsvCell {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";
    private static final String CONTROL_STARTS = "\t\r\n\0";
    private static final String MARK = "'";

    private CsvCell() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> plain(number);
            case Temporal time -> plain(time);
            default -> harmless(plain(value));
        };
    }

    /** As it is, which a spreadsheet that reads CSV may take for a formula. */
    static String plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Double number
            when Double.isFinite(number) -> BigDecimal.valueOf(number).toPlainString();
            case Float number when Float.isFinite(number) -> new BigDecimal(number.toString()).toPlainString();
            case LocalDateTime time ->
                DateTimeFormatter.ISO_LOCAL_DATE.format(time)
                        + " "
                        + DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
            case Collection<?> list -> list.stream().map(CsvCell::plain).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    /** Takes away the mark that an export puts before a text that looks like a formula. */
    static String unmarked(String cell) {
        return isMarked(cell) ? cell.substring(1) : cell;
    }

    /** A text that is no formula where it goes, but looks marked: with one more mark it comes back as it is. */
    static String kept(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    private static String harmless(String text) {
        return isMarked(text) || looksLikeFormula(text) ? MARK + text : text;
    }

    private static boolean isMarked(String text) {
        var marks = 0;
        while (text.startsWith(MARK, marks)) {
            marks++;
        }
        return marks > 0 && looksLikeFormula(text.substring(marks));
    }

    /** Some programs skip leading white space before they look for a formula, so it does not hide one here. */
    private static boolean looksLikeFormula(String text) {
        var first = text.codePoints().filter(c -> !isBlank(c)).findFirst().orElse(' ');
        return FORMULA_STARTS.indexOf(first) >= 0 || startsWithControl(text);
    }

    private static boolean startsWithControl(String text) {
        return !text.isEmpty() && CONTROL_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isIdentifierIgnorable(character);
    }
}
