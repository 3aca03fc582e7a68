package cn.gov.tj.mz.fourstrong.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A cycle under way with the first of its branches, as far as the caller sees them.
 *
 * @param rows at most {@link #MOST}, in organisation order
 * @param drafts how far the branches among them are that work on their part
 * @param own the caller's own branch, about which others decide
 */
public record RunningCycle(CycleSummary summary, List<ProgressRow> rows, Map<UUID, Scored> drafts, Optional<UUID> own) {

    /** Most branches that the workbench names; the page of the cycle has all. */
    public static final int MOST = 12;

    /** The phase in which the slowest branch is, with its days; none once all results are final. */
    public Optional<CycleSummary.Term> term() {
        return summary.counts().keySet().stream()
                .flatMap(state -> state.phase().stream())
                .min(Enum::compareTo)
                .flatMap(phase -> summary.terms().stream()
                        .filter(term -> term.phase() == phase)
                        .findFirst());
    }

    /** Branches that have a result, be it approved or not. */
    public long reviewed() {
        return summary.counts().entrySet().stream()
                .filter(count -> count.getKey().hasResult())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether the caller decides about a branch. */
    public boolean isDecidedHere(ProgressRow row) {
        return own.filter(row.branch().id()::equals).isEmpty();
    }

    /** How many of its indicators a branch has scored. */
    public record Scored(UUID evaluation, long scored, long indicators) {}
}
