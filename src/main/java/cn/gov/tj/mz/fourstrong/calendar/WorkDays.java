package cn.gov.tj.mz.fourstrong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts working days: Monday to Friday, but for holidays and for the weekends that are worked instead. */
final class WorkDays {

    private final IntFunction<List<SpecialDay>> special;
    private final Map<LocalDate, Optional<DayKind>> changes;
    private final Map<Integer, Map<LocalDate, DayKind>> known = new HashMap<>();

    /**
     * @param special the special days of a year; asked once for each year that a count touches
     * @param changes days that are counted otherwise than they are kept; nothing for what the weekday says
     */
    WorkDays(IntFunction<List<SpecialDay>> special, Map<LocalDate, Optional<DayKind>> changes) {
        this.special = special;
        this.changes = changes;
    }

    boolean isWorkingDay(LocalDate day) {
        var kind = kind(day);
        return kind == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : kind == DayKind.WORKDAY;
    }

    private @Nullable DayKind kind(LocalDate day) {
        var change = changes.get(day);
        return change == null
                ? known.computeIfAbsent(day.getYear(), this::kinds).get(day)
                : change.orElse(null);
    }

    LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day, not " + workingDays);
        }
        var day = start;
        for (var left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    long between(LocalDate start, LocalDate end) {
        return start.isBefore(end)
                ? start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    private Map<LocalDate, DayKind> kinds(int year) {
        return special.apply(year).stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::kind));
    }
}
