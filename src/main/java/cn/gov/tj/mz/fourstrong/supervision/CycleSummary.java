package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as a whole, with its numbers as far as the caller sees its branches.
 *
 * @param counts branches that take part, by state; states in which there is none are missing
 * @param late branches whose phase is over, by state
 */
public record CycleSummary(
        String code,
        @Nullable Instant closedAt,
        List<Term> terms,
        int publicityDays,
        Map<EvaluationState, Long> counts,
        Map<EvaluationState, Long> late,
        AttentionCounts attentionCounts,
        List<CycleService.Extension> extensions) {

    static CycleSummary of(
            Cycle cycle, List<StateCounts> counts, List<CycleService.Extension> extensions, LocalDate today) {
        var taken = counts.stream().filter(count -> !count.excluded()).toList();
        return new CycleSummary(
                cycle.code(),
                cycle.closedAt(),
                Arrays.stream(Phase.values())
                        .map(phase -> new Term(
                                phase, cycle.days().from(phase), cycle.days().due(phase)))
                        .toList(),
                cycle.days().publicityDays(),
                byState(taken),
                byState(taken.stream()
                        .filter(count -> count.state().daysLate(cycle.days()::due, today) > 0)
                        .toList()),
                new AttentionCounts(
                        sum(counts, count -> count.excluded() ? count.branches() : 0),
                        sum(taken, StateCounts::unassigned),
                        sum(taken, StateCounts::spreads)),
                extensions);
    }

    private static Map<EvaluationState, Long> byState(List<StateCounts> counts) {
        return counts.stream().collect(Collectors.toMap(StateCounts::state, StateCounts::branches, Long::sum));
    }

    private static long sum(List<StateCounts> counts, ToLongFunction<StateCounts> number) {
        return counts.stream().mapToLong(number).sum();
    }

    public Period period() {
        return Period.parse(code);
    }

    /** Branches that take part. */
    public long branches() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Branches without a final result. */
    public long open() {
        return branches() - counts.getOrDefault(EvaluationState.FINAL, 0L);
    }

    public long lateBranches() {
        return late.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Branches that somebody should look at.
     *
     * @param excluded those that take no part
     * @param unassigned those that wait for scores of nobody in particular
     * @param spreads those whose reviewers differ too far somewhere
     */
    public record AttentionCounts(long excluded, long unassigned, long spreads) {}

    /** A phase with its first and last day. */
    public record Term(Phase phase, LocalDate from, LocalDate due) {}

    /** How many branches of a cycle are in a state, and how many of them somebody should look at. */
    record StateCounts(EvaluationState state, boolean excluded, long branches, long unassigned, long spreads) {}
}
