package cn.gov.tj.mz.fourstrong.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** What happens in a cycle, in this order: the branches score themselves, reviewers score them, leaders decide. */
public enum Phase {
    SELF,
    REVIEW,
    APPROVAL;

    /** The phase after it; none after the last. */
    public Optional<Phase> next() {
        return switch (this) {
            case SELF -> Optional.of(REVIEW);
            case REVIEW -> Optional.of(APPROVAL);
            case APPROVAL -> Optional.empty();
        };
    }

    /** Whole days since the last day of a phase; 0 on that day and before. */
    public static long daysLate(LocalDate due, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** The field of a request that holds its first day. */
    public String firstDay() {
        return field("From");
    }

    /** The field of a request, and the attribute of {@link Timetable} in queries, that hold its last day. */
    public String lastDay() {
        return field("DueOn");
    }

    private String field(String end) {
        return name().toLowerCase(Locale.ROOT) + end;
    }
}
