package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;

/**
 * A holiday or a swapped work day.
 *
 * @param name what the day is off or worked for, for example 春节
 */
public record SpecialDay(LocalDate day, DayKind kind, String name) {}
