package cn.gov.tj.mz.fourstrong.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A day, a time of day or both, which workbooks count in days from the beginning of 1900 or of 1904. */
record WorkbookDate(long day, long second) {

    private static final int SECONDS = 24 * 60 * 60;
    private static final double LAST = 2_958_466;

    /** The 29 February 1900 never was; spreadsheets count it nevertheless, and show it. */
    private static final int NEVER = 60;

    static boolean isOne(double number) {
        return number >= 0 && number < LAST;
    }

    static WorkbookDate of(double number) {
        var seconds = Math.round(number * SECONDS);
        return new WorkbookDate(seconds / SECONDS, seconds % SECONDS);
    }

    /** As CSV has it: 2026-02-17, 2026-02-17 08:30:00 or 08:30:00. */
    String text(boolean from1904) {
        var time = DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.ofSecondOfDay(second));
        if (day == 0 && (second > 0 || !from1904)) {
            return time;
        }
        return second == 0 ? date(from1904) : date(from1904) + " " + time;
    }

    private String date(boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day).toString();
        }
        return day == NEVER
                ? "1900-02-29"
                : LocalDate.of(1899, 12, day < NEVER ? 31 : 30).plusDays(day).toString();
    }
}
