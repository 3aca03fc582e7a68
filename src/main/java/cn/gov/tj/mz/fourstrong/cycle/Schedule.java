package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a cycle's phases. They remind and show who is late; nobody is kept from being early. Phases may overlap,
 * but begin and end in their order.
 *
 * @param approval with the publicity of the results
 * @param publicityDays how many working days results are open to objections, 1 to 60
 */
public record Schedule(
        Days self, Days review, Days approval, @Nullable Integer publicityDays) {

    public static final int USUAL_PUBLICITY = 5;

    private static final int MAX_PUBLICITY_DAYS = 60;
    private static final int SELF_DAYS = 20;
    private static final int APPROVAL_DAYS = 20;

    /** What is usual when branches and reviewers have to be done by these days. */
    public static Schedule usual(@Nullable LocalDate selfDue, @Nullable LocalDate reviewDue) {
        if (selfDue == null || reviewDue == null) {
            return new Schedule(new Days(null, selfDue), new Days(null, reviewDue), Days.OPEN, null);
        }
        var reviewFrom = selfDue.isBefore(reviewDue) ? selfDue.plusDays(1) : reviewDue;
        return new Schedule(
                new Days(selfDue.minusDays(SELF_DAYS), selfDue),
                new Days(reviewFrom, reviewDue),
                new Days(reviewDue.plusDays(1), reviewDue.plusDays(APPROVAL_DAYS)),
                USUAL_PUBLICITY);
    }

    /** The same, with branches beginning on a day. */
    public Schedule beginning(LocalDate day) {
        return new Schedule(new Days(day, self.due()), review, approval, publicityDays);
    }

    public Days span(Phase phase) {
        return switch (phase) {
            case SELF -> self;
            case REVIEW -> review;
            case APPROVAL -> approval;
        };
    }

    /** Notes what is missing or out of order, by the fields {@code selfFrom}, {@code selfDueOn} and so on. */
    public void check(Problems problems) {
        for (var phase : Phase.values()) {
            var days = span(phase);
            problems.chosen(phase.firstDay(), days.from())
                    .chosen(phase.lastDay(), days.due())
                    .check(inOrder(days.from(), days.due()), phase.lastDay(), "cycle.problem.endBeforeStart");
        }
        for (var phase : Phase.values()) {
            phase.next().ifPresent(next -> checkOrder(problems, phase, next));
        }
        problems.within("publicityDays", publicityDays, 1, MAX_PUBLICITY_DAYS);
    }

    private void checkOrder(Problems problems, Phase phase, Phase next) {
        var days = span(phase);
        var after = span(next);
        problems.check(inOrder(days.from(), after.from()), next.firstDay(), "cycle.problem.startOutOfOrder")
                .check(inOrder(days.due(), after.due()), next.lastDay(), "cycle.problem.endOutOfOrder");
    }

    private static boolean inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }

    /** The first and the last day of a phase, both included; a form may leave them out. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate due) {

        static final Days OPEN = new Days(null, null);
    }
}
