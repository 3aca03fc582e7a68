package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may choose from, and what is chosen now.
 *
 * @param cycles newest first
 * @param units units in the caller's reach, in the order of the tree; none for a clerk, who sees the own branch
 * @param cycle the chosen one; null while there is no cycle at all
 * @param unit the chosen one; null for all that the caller sees
 */
public record Selection(
        List<CycleFacts> cycles,
        List<UnitChoice> units,
        @Nullable CycleFacts cycle,
        @Nullable UnitChoice unit) {

    public @Nullable String unitCode() {
        return unit == null ? null : unit.code();
    }

    /** The one unit that covers all that the caller sees, if there is one. */
    public @Nullable UnitChoice whole() {
        return units.stream().filter(one -> one.depth() == 0).count() == 1 ? units.getFirst() : null;
    }

    /** Whether the caller sees single branches only. */
    public boolean isOwnBranch() {
        return units.isEmpty();
    }
}
