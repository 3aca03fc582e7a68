package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** The calendar of a year was changed; its subject is the year. */
record CalendarEvent(CalendarAction action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    static CalendarEvent of(CalendarYear year, CalendarAction action, Map<AuditDetail, Object> details) {
        return new CalendarEvent(action, year.id(), Integer.toString(year.number()), details);
    }
}
