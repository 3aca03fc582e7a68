package cn.gov.tj.mz.fourstrong.calendar;

/** What a notice makes of a day, whatever its weekday. */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
