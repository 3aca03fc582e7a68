package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do to the calendar. */
enum CalendarAction implements AuditAction {
    ADDED("calendar.added"),
    CITED("calendar.cited"),
    SET("calendar.set"),
    CLEARED("calendar.cleared"),
    IMPORTED("calendar.imported");

    private final String code;

    CalendarAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
