package cn.gov.tj.mz.fourstrong.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a day as people write it: 2026-11-20, 2026年11月20日, 26.11.20, 20261120, and 11-20 or 1120 of this year. */
public final class TypedDay {

    private static final String SEPARATOR = "[-−–/.,。，、年月]";

    private static final Pattern WITH_YEAR =
            Pattern.compile("(\\d{4}|\\d{2})%1$s(\\d{1,2})%1$s(\\d{1,2})[日号]?".formatted(SEPARATOR));

    private static final Pattern OF_THIS_YEAR = Pattern.compile("()(\\d{1,2})%s(\\d{1,2})[日号]?".formatted(SEPARATOR));

    private static final Pattern DIGITS = Pattern.compile("(\\d{4}|\\d{2}|)(\\d{2})(\\d{2})");

    private static final int CENTURY = 2000;

    /** No day that the program is about lies before it; what does was mistyped. */
    private static final int FIRST_YEAR = 1900;

    private TypedDay() {}

    /** Nothing for what is no day; full-width characters and spaces are as good as others. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var plain = Text.normalized(text);
        for (var pattern : new Pattern[] {WITH_YEAR, OF_THIS_YEAR, DIGITS}) {
            var parts = pattern.matcher(plain);
            if (parts.matches()) {
                return day(parts.toMatchResult(), today);
            }
        }
        return Optional.empty();
    }

    /** A year of two digits, of this century; any other stays. */
    public static LocalDate inThisCentury(LocalDate day) {
        return day.getYear() < 100 ? day.plusYears(CENTURY) : day;
    }

    private static Optional<LocalDate> day(MatchResult parts, LocalDate today) {
        var written = parts.group(1);
        var year = written.isEmpty() ? today.getYear() : Integer.parseInt(written);
        if (written.length() == 4 && year < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? CENTURY + year : year,
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty(); // there is no such day
        }
    }
}
