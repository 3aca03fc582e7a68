package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.calendar.WorkCalendar;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.evaluation.Publicity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the working days on which a result is open to objections. */
@Component
public class PublicityDays {

    private final WorkCalendar calendar;
    private final Clock clock;

    PublicityDays(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From the day of publication to the last of the cycle's number of working days after it. */
    public Publicity of(Cycle cycle, Instant published) {
        var from = day(published);
        return new Publicity(from, calendar.after(from, cycle.days().publicityDays()));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
