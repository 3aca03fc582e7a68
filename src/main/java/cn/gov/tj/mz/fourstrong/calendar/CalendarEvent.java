package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** The calendar of a year was changed; its subject is the year. */
record CalendarEvent(Action action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    static CalendarEvent of(CalendarYear year, Action action, Map<AuditDetail, Object> details) {
        return new CalendarEvent(action, year.id(), Integer.toString(year.number()), details);
    }

    /** What managers do to the calendar. */
    enum Action implements AuditAction {
        ADDED("calendar.added"),
        CITED("calendar.cited"),
        SET("calendar.set"),
        CLEARED("calendar.cleared"),
        IMPORTED("calendar.imported");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
