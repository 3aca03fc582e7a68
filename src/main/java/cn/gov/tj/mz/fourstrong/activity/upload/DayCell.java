package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says when something was: a day, a first and a last day, or a time in words.
 *
 * @param guess how a part of it was made up, as the last part of a key; null when it says all
 * @param readable whether it says anything that can be; 2026-2-29 does not
 */
record DayCell(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String words,
        @Nullable String guess,
        boolean readable) {

    private static final Pattern TIME = Pattern.compile(
            "[\\s　T]*(上午|下午|晚上|晚)?[\\s　]*(\\d{1,2}[:：]\\d{2}([:：]\\d{2})?([-–—~～至]\\d{1,2}[:：]\\d{2})?)?$");

    private static final Pattern WEEKDAY = Pattern.compile("(?<=[日号\\d])[\\s　]*[(（]?(星期|周)[一二三四五六日天][)）]?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s　]*(?:[—–~～至到]+|[\\s　]-[\\s　])[\\s　]*");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}[-/.．月]\\d{1,2}[日号]?");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,2}[日号]?");
    private static final Pattern LOOKS_LIKE_DAY = Pattern.compile("[\\d\\s.．/年月日号-]*\\d[\\d\\s.．/年月日号-]*[日号\\d]");

    /** As spreadsheets count days: from 2000 to 2099. */
    private static final Pattern SERIAL = Pattern.compile("(3[6-9]|[4-6]\\d|7[0-2])\\d{3}");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private static final DayCell NONE = new DayCell(null, null, null, null, true);

    /** @param year of days that name none */
    static DayCell read(String cell, int year) {
        var text = Text.cleanOrEmpty(WEEKDAY.matcher(cell).replaceAll(""));
        if (text.isEmpty()) {
            return NONE;
        }
        var plain = TIME.matcher(text).replaceFirst("");
        if (SERIAL.matcher(plain).matches()) {
            return new DayCell(SERIAL_START.plusDays(Long.parseLong(plain)), null, null, "serial", true);
        }
        return day(plain, year)
                .or(() -> span(plain, year))
                .orElseGet(() -> LOOKS_LIKE_DAY.matcher(Text.normalized(plain)).matches()
                        ? new DayCell(null, null, null, null, false)
                        : new DayCell(null, null, text, null, true));
    }

    private static Optional<DayCell> day(String text, int year) {
        var guess = WITHOUT_YEAR.matcher(Text.normalized(text)).matches() ? "year" : null;
        return TypedDay.read(text, LocalDate.of(year, 1, 1)).map(day -> new DayCell(day, null, null, guess, true));
    }

    /** From a day to another, which may leave out what both have in common. */
    private static Optional<DayCell> span(String text, int year) {
        var ends = BETWEEN.split(text);
        if (ends.length != 2) {
            return Optional.empty();
        }
        return day(ends[0], year).flatMap(first -> {
            var start = first.start;
            return start == null
                    ? Optional.empty()
                    : last(ends[1], start).map(end -> new DayCell(start, end, null, first.guess, true));
        });
    }

    private static Optional<LocalDate> last(String text, LocalDate start) {
        var plain = Text.normalized(text);
        return DAY_ONLY.matcher(plain).matches()
                ? TypedDay.read(start.getMonthValue() + "-" + plain, start)
                : TypedDay.read(text, start);
    }
}
