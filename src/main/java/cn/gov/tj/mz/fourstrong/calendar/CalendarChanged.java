package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.UUID;

/** The calendar of a year was changed; its subject is the year. */
record CalendarChanged(String action, UUID subjectId, String subject, Map<String, Object> details) implements Recorded {

    static CalendarChanged of(CalendarYear year, String action, Map<String, Object> details) {
        return new CalendarChanged(action, year.id(), Integer.toString(year.number()), details);
    }
}
