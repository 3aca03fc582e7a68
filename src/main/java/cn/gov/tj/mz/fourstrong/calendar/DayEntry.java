package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A special day as somebody typed it; the fields of problems are called like these. */
public record DayEntry(
        @Nullable LocalDate day,
        @Nullable DayKind kind,
        @Nullable String name) {

    static DayEntry of(SpecialDay day) {
        return new DayEntry(day.day(), day.kind(), day.name());
    }
}
