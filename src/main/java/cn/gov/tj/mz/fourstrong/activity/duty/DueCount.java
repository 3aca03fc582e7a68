package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often something was due in a cycle and how often it was done. Only what is over counts, days of grace
 * included; each record serves one due time, the earliest it can.
 */
public final class DueCount {

    private final TypeRule rule;
    private final List<Span> spans = new ArrayList<>();

    /**
     * @param from first day of the cycle
     * @param to last day of the cycle
     * @param today what ends later, or has days of grace left, is not due yet
     * @param founded nothing was due in a period that began before this day; null when it is not known
     */
    public DueCount(TypeRule rule, LocalDate from, LocalDate to, LocalDate today, @Nullable LocalDate founded) {
        this.rule = rule;
        if (rule.frequency() == Frequency.NONE) {
            return;
        }
        var months = months(rule.frequency());
        for (var start = from.withDayOfYear(1); !start.isAfter(to); start = start.plusMonths(months)) {
            var end = start.plusMonths(months).minusDays(1);
            var span = new Span(start, end, end.plusDays(rule.graceDays()));
            if (!end.isBefore(from)
                    && !end.isAfter(to)
                    && span.last().isBefore(today)
                    && (founded == null || !start.isBefore(founded))) {
                spans.add(span);
            }
        }
    }

    public int due() {
        return spans.size() * rule.times();
    }

    public int held(Collection<Done> done) {
        var open = new LinkedList<>(done.stream().sorted().toList());
        var held = 0;
        for (var span : spans) {
            for (var time = 0; time < rule.times(); time++) {
                var fitting =
                        open.stream().filter(candidate -> fits(candidate, span)).findFirst();
                if (fitting.isPresent()) {
                    open.remove(fitting.get());
                    held++;
                }
            }
        }
        return held;
    }

    /** What is due once a year counts for the year it was held for, even when it was held after it. */
    private boolean fits(Done done, Span span) {
        var inTime = !done.on().isBefore(span.first()) && !done.on().isAfter(span.last());
        var year = done.year();
        return inTime
                && (rule.frequency() != Frequency.YEARLY
                        || year == null
                        || year == span.first().getYear());
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case YEARLY -> 12;
            case NONE -> throw new IllegalArgumentException("never due");
        };
    }

    /** A period in which it is due, and the last day of grace. */
    private record Span(LocalDate first, LocalDate end, LocalDate last) {}

    /**
     * A record under one of its types.
     *
     * @param year the year it counts for
     */
    public record Done(String type, LocalDate on, @Nullable Integer year) implements Comparable<Done> {

        @Override
        public int compareTo(Done other) {
            return on.compareTo(other.on);
        }
    }
}
