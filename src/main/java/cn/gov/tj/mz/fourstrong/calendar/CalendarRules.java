package cn.gov.tj.mz.fourstrong.calendar;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a year of the calendar, its notice and its days must be. */
public final class CalendarRules {

    /** The first year that can be kept; the week of five working days began in it. */
    public static final int FIRST_YEAR = 1995;

    private static final int YEARS_AHEAD = 5;
    private static final int MAX_TITLE_LENGTH = 200;
    private static final int MAX_NUMBER_LENGTH = 50;

    /** Longest name of a day, in code points. */
    public static final int MAX_NAME_LENGTH = 30;

    private CalendarRules() {}

    static Source source(SourceEntry typed, LocalDate today, boolean taken) {
        var problems = new Problems()
                .year("year", typed.year(), FIRST_YEAR, today.getYear() + YEARS_AHEAD)
                .check(!taken, "year", "calendar.problem.yearTaken")
                .required("title", typed.title(), MAX_TITLE_LENGTH)
                .required("documentNumber", typed.documentNumber(), MAX_NUMBER_LENGTH)
                .chosen("issuedOn", typed.issuedOn());
        var issuedOn = typed.issuedOn();
        problems.check(issuedOn == null || !issuedOn.isAfter(today), "issuedOn", "calendar.problem.issuedLater");
        problems.throwIfAny();
        return new Source(
                requireNonNull(Text.clean(typed.title())),
                requireNonNull(Text.clean(typed.documentNumber())),
                requireNonNull(issuedOn));
    }

    static SpecialDay day(int year, DayEntry typed) {
        check(new Problems(), year, typed).throwIfAny();
        return new SpecialDay(
                requireNonNull(typed.day()), requireNonNull(typed.kind()), requireNonNull(Text.clean(typed.name())));
    }

    /** Adds what is wrong with a day to what is known to be wrong already. */
    static Problems check(Problems problems, int year, DayEntry typed) {
        var day = typed.day();
        return problems.chosen("day", day)
                .check(
                        day == null || mayName(year, day),
                        "day",
                        "calendar.problem.otherYear",
                        Integer.toString(year),
                        Integer.toString(year - 1))
                .chosen("kind", typed.kind())
                .check(makesSense(day, typed.kind()), "kind", "calendar.problem.workedAnyway")
                .required("name", typed.name(), MAX_NAME_LENGTH);
    }

    /** A notice names days of its year and, when New Year needs a swap, of the December before. */
    private static boolean mayName(int year, LocalDate day) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonthValue() == 12;
    }

    /** A holiday may fall on any day, but a swapped work day on a weekend only. */
    private static boolean makesSense(@Nullable LocalDate day, @Nullable DayKind kind) {
        return day == null || kind != DayKind.WORKDAY || day.getDayOfWeek().getValue() > 5;
    }
}
