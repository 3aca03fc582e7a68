package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file as a special day of a year.
 *
 * @param above the line above that has the same day
 * @param other the year whose notice names the day already
 */
record DayLine(
        int year,
        String text,
        DayEntry entry,
        String kindText,
        @Nullable Integer above,
        @Nullable Integer other) {

    static final String DAY = "day";
    static final String KIND = "kind";
    static final String NAME = "name";

    private static final String MIDNIGHT = "[ T]0?0:00(:00)?$";

    /** What the cells say; a day without a year is one of this year. */
    static DayEntry read(int year, TableLine line, ImportWords words) {
        var day = TypedDay.read(line.cell(DAY).replaceFirst(MIDNIGHT, ""), LocalDate.of(year, 1, 1));
        return new DayEntry(
                day.orElse(null),
                words.meaning(KIND, line.cell(KIND)).map(DayKind::valueOf).orElse(null),
                line.cell(NAME));
    }

    /** Every cell that has to be corrected. */
    List<Problem> problems() {
        var problems = new Problems();
        unreadable(problems, DAY, text, entry.day());
        unreadable(problems, KIND, kindText, entry.kind());
        problems.check(above == null, DAY, "calendar.problem.twice", above == null ? 0 : above);
        problems.check(other == null, DAY, "calendar.ofOtherYear", String.valueOf(other));
        return CalendarRules.check(problems, year, entry).all();
    }

    /** Nothing for one that has to be corrected. */
    Optional<SpecialDay> day() {
        return problems().isEmpty() ? Optional.of(CalendarRules.day(year, entry)) : Optional.empty();
    }

    String subject() {
        return Text.cleanOrEmpty(entry.name());
    }

    private static void unreadable(Problems problems, String column, String cell, @Nullable Object value) {
        problems.check(value != null || cell.isEmpty(), column, "calendar.problem.unreadable", cell);
    }
}
