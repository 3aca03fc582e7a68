package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/**
 * A span of time in which something is due.
 *
 * @param first its first day, by which it is known
 * @param end its last day
 * @param opens from when on it may be done
 * @param due the day until which it should be done
 * @param last the last day of grace, a working day
 */
public record DutyPeriod(LocalDate first, LocalDate end, LocalDate opens, LocalDate due, LocalDate last) {

    /**
     * The period that begins on a day.
     *
     * @param end its last day
     * @param toWork the next working day, or the day itself when it is one
     */
    static DutyPeriod of(TypeRule rule, LocalDate first, LocalDate end, UnaryOperator<LocalDate> toWork) {
        var window = rule.window();
        var due = window.closesAfter() == 0
                ? end
                : YearMonth.from(end).plusMonths(window.closesAfter()).atEndOfMonth();
        return new DutyPeriod(
                first, end, first.plusMonths(window.opensAfter()), due, toWork.apply(due.plusDays(window.graceDays())));
    }

    /** Whether what was done on a day is in time. */
    boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(last);
    }
}
