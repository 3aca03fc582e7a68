package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year as its screen shows it.
 *
 * @param source null when the year's notice is not known; Monday to Friday count then
 * @param version the version that a change has to name
 * @param days what its own notice says, in order of time; at its begin maybe days of the December before
 * @param special the special days from 1 January to 31 December, whichever notice says so
 * @param workingDays how many days of the year are worked
 */
public record YearSheet(
        int number,
        @Nullable Source source,
        int version,
        List<SpecialDay> days,
        List<SpecialDay> special,
        long workingDays) {

    public long count(DayKind kind) {
        return special.stream().filter(day -> day.kind() == kind).count();
    }

    public LocalDate firstDay() {
        return LocalDate.of(number, 1, 1);
    }
}
