package cn.gov.tj.mz.fourstrong.cycle;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days of a cycle's phases as they are now, after all extensions. */
@Embeddable
public class Timetable {

    private LocalDate selfFrom;
    private LocalDate selfDueOn;
    private LocalDate reviewFrom;
    private LocalDate reviewDueOn;
    private LocalDate approvalFrom;
    private LocalDate approvalDueOn;
    private int publicityDays;

    protected Timetable() {} // for JPA

    /** @param schedule with every day in it */
    Timetable(Schedule schedule) {
        this.selfFrom = requireNonNull(schedule.self().from());
        this.selfDueOn = requireNonNull(schedule.self().due());
        this.reviewFrom = requireNonNull(schedule.review().from());
        this.reviewDueOn = requireNonNull(schedule.review().due());
        this.approvalFrom = requireNonNull(schedule.approval().from());
        this.approvalDueOn = requireNonNull(schedule.approval().due());
        this.publicityDays = requireNonNull(schedule.publicityDays());
    }

    /**
     * Gives a phase more time.
     *
     * @throws Invalid with the field {@code day} unless it is later than before and not after the end of the next phase
     */
    void extend(Phase phase, LocalDate day) {
        var before = due(phase);
        new Problems()
                .check(day.isAfter(before), "day", "cycle.problem.notLater", before)
                .check(
                        phase.next().stream().noneMatch(next -> day.isAfter(due(next))),
                        "day",
                        "cycle.problem.extendNextFirst")
                .throwIfAny();
        switch (phase) {
            case SELF -> selfDueOn = day;
            case REVIEW -> reviewDueOn = day;
            case APPROVAL -> approvalDueOn = day;
        }
    }

    /** The first day of a phase. */
    public LocalDate from(Phase phase) {
        return switch (phase) {
            case SELF -> selfFrom;
            case REVIEW -> reviewFrom;
            case APPROVAL -> approvalFrom;
        };
    }

    /** The last day of a phase. */
    public LocalDate due(Phase phase) {
        return switch (phase) {
            case SELF -> selfDueOn;
            case REVIEW -> reviewDueOn;
            case APPROVAL -> approvalDueOn;
        };
    }

    /** How many working days results are open to objections. */
    public int publicityDays() {
        return publicityDays;
    }
}
