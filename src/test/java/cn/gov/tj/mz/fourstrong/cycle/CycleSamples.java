package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.Instant;
import java.time.LocalDate;

/** Cycles for tests. */
public final class CycleSamples {

    private CycleSamples() {}

    /** The second half of 2026, to be reviewed 26 days after the branches are done. */
    public static Cycle cycle(Rubric rubric, LocalDate selfDue, Instant openedAt) {
        return cycle(Period.parse("2026H2"), rubric, selfDue, openedAt);
    }

    /** The same for another period. */
    public static Cycle cycle(Period period, Rubric rubric, LocalDate selfDue, Instant openedAt) {
        var schedule = Schedule.usual(selfDue, selfDue.plusDays(26));
        return new Cycle(new CyclePlan(period, schedule, 12, rubric.id()), rubric, openedAt);
    }
}
