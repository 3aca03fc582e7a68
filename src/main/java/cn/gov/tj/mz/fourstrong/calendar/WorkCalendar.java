package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which days are worked, for everybody who counts them; takes one statement for each year that a count touches. */
@Component
@Transactional(readOnly = true)
public class WorkCalendar {

    private final CalendarRepository years;

    WorkCalendar(CalendarRepository years) {
        this.years = years;
    }

    public boolean isWorkingDay(LocalDate day) {
        return days().isWorkingDay(day);
    }

    /**
     * The last of so many working days, the first of which is the first one after {@code start}.
     *
     * @param workingDays at least 1
     */
    public LocalDate after(LocalDate start, int workingDays) {
        return days().after(start, workingDays);
    }

    /** How many working days come after {@code start}, up to {@code end} and with it; 0 when the end is not later. */
    public long between(LocalDate start, LocalDate end) {
        return days().between(start, end);
    }

    /** Which days are not worked, from the first to the last of these; takes one statement. */
    public Set<LocalDate> daysOff(LocalDate first, LocalDate last) {
        var special = years.findDays(first, last);
        var days = new WorkDays(
                year -> special.stream()
                        .filter(day -> day.day().getYear() == year)
                        .toList(),
                Map.of());
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !days.isWorkingDay(day))
                .collect(Collectors.toSet());
    }

    /** Whether the year's holidays are known; without its notice, Monday to Friday count and screens say so. */
    public boolean isOfficial(int year) {
        return years.existsByNumber(year);
    }

    private WorkDays days() {
        return with(Map.of());
    }

    /** As it would be with other kinds of some days, nothing for what the weekday says. */
    WorkDays with(Map<LocalDate, Optional<DayKind>> changes) {
        return new WorkDays(year -> years.findDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), changes);
    }
}
