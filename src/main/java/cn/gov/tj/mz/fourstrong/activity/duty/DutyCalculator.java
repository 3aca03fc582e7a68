package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyPeriods.Ruled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what is due and how it stands, from rules, records and waivers. Each record serves one due time, the earliest it
 * can, days of grace included; what was recorded for a period afterwards serves that period alone.
 */
public final class DutyCalculator {

    private final DutyPeriods periods;
    private final LocalDate today;

    /**
     * @param daysOff the days that are not worked, as far as the periods asked for reach: the last day of grace is a
     *     working day
     */
    public DutyCalculator(TypeRules rules, Set<LocalDate> daysOff, LocalDate today) {
        this.periods = new DutyPeriods(rules, daysOff);
        this.today = today;
    }

    /**
     * The duties of a type that begin from the first to the last of these days, the earliest first; a term of office
     * counts where it ends.
     *
     * @param done what the branch did of the type, from a year before the first day on: records of the days of grace
     *     may have served an earlier period
     * @param waivers by the first day of their period
     */
    public List<Duty> duties(
            DutyBranch branch,
            String type,
            Collection<Done> done,
            Map<LocalDate, WaiverNote> waivers,
            LocalDate from,
            LocalDate to) {
        var open = new LinkedList<>(done.stream().sorted().toList());
        var found = new ArrayList<Duty>();
        Stream.concat(
                        periods.beginningIn(type, from.minusYears(1), to).stream(),
                        periods.term(type, branch).filter(term -> isShown(term.period(), from, to)))
                .map(ruled -> duty(
                        branch, type, ruled, open, waivers.get(ruled.period().first())))
                .filter(duty -> duty.rule().frequency() == Frequency.TERM
                        || !duty.period().first().isBefore(from))
                .forEach(found::add);
        return found;
    }

    /** What is over and still open is seen until it is done. */
    private boolean isShown(DutyPeriod term, LocalDate from, LocalDate to) {
        var now = !today.isBefore(from) && !today.isAfter(to);
        return !term.end().isAfter(to) && (now || !term.end().isBefore(from));
    }

    private Duty duty(DutyBranch branch, String type, Ruled ruled, List<Done> open, @Nullable WaiverNote waiver) {
        var period = ruled.period();
        if (!applies(branch, ruled)) {
            return new Duty(type, ruled.rule(), period, DutyState.NOT_APPLICABLE, List.of(), null);
        }
        if (waiver != null && waiver.state() == Waiver.State.CONFIRMED) {
            return new Duty(type, ruled.rule(), period, DutyState.WAIVED, List.of(), waiver);
        }
        var inTime = take(ruled, open);
        var late = open.stream()
                .filter(record -> period.first().equals(record.supplements()))
                .toList();
        var all = Stream.concat(inTime.stream(), late.stream()).toList();
        return new Duty(type, ruled.rule(), period, state(ruled, inTime.size(), all.size()), all, waiver);
    }

    /** Whoever was not there all the time, or not what the rule is about, is asked for nothing. */
    private boolean applies(DutyBranch branch, Ruled ruled) {
        var period = ruled.period();
        var until = period.end().isAfter(today) && !period.first().isAfter(today) ? today : period.end();
        var condition = ruled.rule().appliesWhen();
        return branch.existed(period.first(), period.end())
                && condition.holdsFor(branch.factsOn(period.first()))
                && condition.holdsFor(branch.factsOn(until));
    }

    private List<Done> take(Ruled ruled, List<Done> open) {
        var taken = open.stream()
                .filter(record -> serves(record, ruled))
                .limit(ruled.rule().times())
                .toList();
        open.removeAll(taken);
        return taken;
    }

    /** What is due once a year counts for the year it was held for, even when it was held after it. */
    private static boolean serves(Done record, Ruled ruled) {
        var year = record.year();
        var period = ruled.period();
        return record.supplements() == null
                && period.contains(record.on())
                && (ruled.rule().frequency() != Frequency.YEARLY
                        || year == null
                        || year == period.first().getYear());
    }

    private DutyState state(Ruled ruled, int inTime, int all) {
        var period = ruled.period();
        if (all >= ruled.rule().times()) {
            return inTime >= ruled.rule().times() ? DutyState.DONE : DutyState.SUPPLEMENTED;
        }
        if (period.last().isBefore(today)) {
            return DutyState.OVERDUE;
        }
        var soon = period.due().minusDays(ruled.rule().window().noticeDays());
        return soon.isAfter(today) ? DutyState.NOT_DUE : DutyState.DUE_SOON;
    }
}
