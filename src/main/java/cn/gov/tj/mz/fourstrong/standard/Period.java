package cn.gov.tj.mz.fourstrong.standard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A year, half-year or quarter.
 *
 * @param year 1949 to 9999
 * @param part 1 for a year, 1 to 2 for a half-year, 1 to 4 for a quarter
 */
public record Period(Kind kind, int year, int part) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:([HQ])(\\d))?");

    /** @throws IllegalArgumentException when there is no such part of a year */
    public Period {
        if (year < 1949 || year > 9999 || part < 1 || part > kind.parts) {
            throw new IllegalArgumentException("No such period: %s %d-%d".formatted(kind, year, part));
        }
    }

    /** The period of that kind which a day belongs to. */
    public static Period of(Kind kind, LocalDate day) {
        return new Period(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
    }

    /** Reads what {@link #code} wrote: {@code 2024}, {@code 2025H1} or {@code 2026Q3}. */
    public static Period parse(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            throw new IllegalArgumentException("No code of a period: " + code);
        }
        var kind = match.group(2) == null ? Kind.YEAR : match.group(2).equals("H") ? Kind.HALF_YEAR : Kind.QUARTER;
        var part = kind == Kind.YEAR ? 1 : Integer.parseInt(match.group(3));
        return new Period(kind, Integer.parseInt(match.group(1)), part);
    }

    public String code() {
        return kind == Kind.YEAR ? "" + year : "" + year + kind.letter + part;
    }

    /** What people call it: 2024年, 2025年上半年, 2026年第三季度. */
    public Words name() {
        return Words.of("standard.period." + kind + (kind == Kind.YEAR ? "" : "." + part), String.valueOf(year));
    }

    public LocalDate startsOn() {
        return LocalDate.of(year, (part - 1) * kind.months() + 1, 1);
    }

    /** The last day, included. */
    public LocalDate endsOn() {
        return YearMonth.of(year, part * kind.months()).atEndOfMonth();
    }

    /** Whether its results can stand beside those of a later one: what a quarter brought says nothing about a year. */
    public boolean isComparedWith(Period later) {
        return kind == later.kind && endsOn().isBefore(later.startsOn());
    }

    /** How long a period is. */
    public enum Kind {
        YEAR(1, ' '),
        HALF_YEAR(2, 'H'),
        QUARTER(4, 'Q');

        private final int parts;
        private final char letter;

        Kind(int parts, char letter) {
            this.parts = parts;
            this.letter = letter;
        }

        /** How many of them make a year. */
        public int parts() {
            return parts;
        }

        private int months() {
            return 12 / parts;
        }
    }
}
