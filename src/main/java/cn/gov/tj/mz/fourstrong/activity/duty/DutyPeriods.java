package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.activity.TypeRules.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The periods in which a type is due, each by the rule that held on its first day. */
final class DutyPeriods {

    private final TypeRules rules;
    private final Set<LocalDate> daysOff;

    /** @param daysOff the days that are not worked, as far as the periods reach */
    DutyPeriods(TypeRules rules, Set<LocalDate> daysOff) {
        this.rules = rules;
        this.daysOff = daysOff;
    }

    /** Those of a calendar that begin from the first to the last of these days, the earliest first. */
    List<Ruled> beginningIn(String type, LocalDate from, LocalDate to) {
        var found = new ArrayList<Ruled>();
        for (var span : rules.spans(type)) {
            var months = span.rule().frequency().months();
            if (months > 0) {
                addAll(span, months, from, to, found);
            }
        }
        return found;
    }

    private void addAll(Span span, int months, LocalDate from, LocalDate to, List<Ruled> found) {
        for (var first = from.withDayOfYear(1); !first.isAfter(to); first = first.plusMonths(months)) {
            if (!first.isBefore(from) && span.holdsOn(first)) {
                found.add(period(span.rule(), first, first.plusMonths(months).minusDays(1)));
            }
        }
    }

    /** The term of office that runs, by the rule of the day it ends; none when nobody knows when it began. */
    Stream<Ruled> term(String type, DutyBranch branch) {
        var elected = branch.facts().lastElectionOn();
        if (elected == null) {
            return Stream.empty();
        }
        var end = elected.plusYears(branch.facts().termYears());
        var rule = rules.on(type, end);
        return rule.frequency() == Frequency.TERM ? Stream.of(term(rule, elected, end)) : Stream.empty();
    }

    /** An election may be held as soon as it is announced, and not before. */
    private Ruled term(TypeRule rule, LocalDate elected, LocalDate end) {
        var period = period(rule, elected, end).period();
        var opens = period.due().minusDays(rule.window().noticeDays());
        return new Ruled(rule, new DutyPeriod(elected, end, opens, period.due(), period.last()));
    }

    private Ruled period(TypeRule rule, LocalDate first, LocalDate end) {
        return new Ruled(rule, DutyPeriod.of(rule, first, end, this::toWork));
    }

    private LocalDate toWork(LocalDate day) {
        var work = day;
        while (daysOff.contains(work)) {
            work = work.plusDays(1);
        }
        return work;
    }

    /** A period with its rule. */
    record Ruled(TypeRule rule, DutyPeriod period) {}
}
