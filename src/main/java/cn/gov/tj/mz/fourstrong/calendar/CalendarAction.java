package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do to the calendar. */
enum CalendarAction implements AuditAction {
    ADDED,
    CITED,
    SET,
    CLEARED,
    IMPORTED
}
