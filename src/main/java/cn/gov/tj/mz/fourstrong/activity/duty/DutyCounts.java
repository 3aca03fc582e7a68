package cn.gov.tj.mz.fourstrong.activity.duty;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts duties of a cycle, for services whose caller was allowed to see the branch. */
@Component
public class DutyCounts {

    private final DutyReader reader;
    private final DutyQueries queries;
    private final Clock clock;

    DutyCounts(DutyReader reader, DutyQueries queries, Clock clock) {
        this.reader = reader;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * How often each type was due in the periods that end in a cycle and are over, days of grace included, and how often
     * it was done, afterwards included. Waived duties count as not due; a type of which nothing was due is missing.
     *
     * @param from first day of the cycle
     * @param to last day of the cycle
     */
    public Counted count(UUID branch, Collection<String> types, LocalDate from, LocalDate to) {
        var today = LocalDate.now(clock);
        var found = queries.branch(branch);
        var over = reader.duties(found, types, from.withDayOfYear(1), to).stream()
                .filter(duty -> !duty.period().end().isBefore(from)
                        && !duty.period().end().isAfter(to)
                        && duty.period().last().isBefore(today)
                        && duty.state().isJudged())
                .toList();
        var until = over.stream()
                .map(duty -> duty.period().last())
                .max(Comparator.naturalOrder())
                .orElse(to);
        var byType = over.stream().collect(groupingBy(Duty::type)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Count.of(entry.getValue())));
        return new Counted(found.code(), byType, until);
    }

    /**
     * What was counted of a branch.
     *
     * @param branch its code
     * @param until last day on which a counted record may lie, days of grace included
     */
    public record Counted(String branch, Map<String, Count> byType, LocalDate until) {}

    /** How often something was due, and how often it was done. */
    public record Count(int due, int held) {

        private static Count of(List<Duty> duties) {
            return new Count(
                    duties.stream().mapToInt(Duty::times).sum(),
                    duties.stream().mapToInt(Duty::held).sum());
        }
    }
}
