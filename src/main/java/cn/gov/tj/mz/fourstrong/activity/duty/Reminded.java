package cn.gov.tj.mz.fourstrong.activity.duty;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last time that a branch was reminded of a duty.
 *
 * @param on the day, of which each may have one reminder
 * @param times how often it was reminded until now, at least once
 */
public record Reminded(String by, Instant at, LocalDate on, int times) {

    /** The same after another reminder. */
    Reminded again(Reminded later) {
        return new Reminded(later.by, later.at, later.on, times + later.times);
    }
}
