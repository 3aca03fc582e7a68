package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows from a change of the calendar for results that are public now. */
@Component
class CalendarEffects {

    private final WorkCalendar calendar;
    private final PublicityEnds ends;

    CalendarEffects(WorkCalendar calendar, PublicityEnds ends) {
        this.calendar = calendar;
        this.ends = ends;
    }

    /** Which ends would move if these days became special and those ordinary. */
    List<PublicityEnds.Moved> of(List<SpecialDay> set, List<LocalDate> cleared) {
        Map<LocalDate, Optional<DayKind>> changes = new HashMap<>();
        cleared.forEach(day -> changes.put(day, Optional.empty()));
        set.forEach(day -> changes.put(day.day(), Optional.of(day.kind())));
        return ends.moved(calendar.with(changes)::after);
    }

    /** Moves them by the calendar as it is now. */
    void apply() {
        ends.move(calendar::after);
    }
}
