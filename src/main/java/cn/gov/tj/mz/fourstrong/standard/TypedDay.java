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

    private static final int CENTURY = 100;

    /** The Party was founded in it: a day before was mistyped. */
    private static final int FIRST_YEAR = 1921;

    /** Nobody plans further ahead: a day after was mistyped. */
    private static final int YEARS_AHEAD = 5;

    private TypedDay() {}

    /** A day that somebody may mean, as {@link #written}. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        return written(text, today).filter(day -> isLikely(day, today));
    }

    /**
     * The day that is written there, of whatever year; nothing for what is no day. Full-width characters and spaces are
     * as good as others; a year of two digits is the last one that somebody may mean.
     */
    public static Optional<LocalDate> written(String text, LocalDate today) {
        var plain = Text.normalized(text);
        for (var pattern : new Pattern[] {WITH_YEAR, OF_THIS_YEAR, DIGITS}) {
            var parts = pattern.matcher(plain);
            if (parts.matches()) {
                return day(parts.toMatchResult(), today);
            }
        }
        return Optional.empty();
    }

    /** The first day that somebody may mean. */
    public static LocalDate first() {
        return LocalDate.of(FIRST_YEAR, 1, 1);
    }

    /** The last day that somebody may mean. */
    public static LocalDate last(LocalDate today) {
        return LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31);
    }

    /** Whether somebody may mean it; any other was mistyped. */
    public static boolean isLikely(LocalDate day, LocalDate today) {
        return !day.isBefore(first()) && !day.isAfter(last(today));
    }

    private static Optional<LocalDate> day(MatchResult parts, LocalDate today) {
        try {
            return Optional.of(LocalDate.of(
                    year(parts.group(1), today), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty(); // there is no such day
        }
    }

    private static int year(String written, LocalDate today) {
        return switch (written.length()) {
            case 0 -> today.getYear();
            case 2 -> {
                var last = last(today).getYear();
                var year = last - last % CENTURY + Integer.parseInt(written);
                yield year > last ? year - CENTURY : year;
            }
            default -> Integer.parseInt(written);
        };
    }
}
