package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may choose from, and what is chosen now.
 *
 * @param cycles newest first
 * @param units units in the caller's scope, in the order of the tree; none for clerks, who see their own branch
 * @param cycle the chosen one; null while there is no cycle at all
 * @param running the newest cycle that is not closed, which may be the chosen one; null when there is none
 * @param unit the chosen one; null for all that the caller sees
 * @param branch the branch of someone who sees no unit
 */
public record Selection(
        List<CycleFacts> cycles,
        List<UnitName> units,
        @Nullable CycleFacts cycle,
        @Nullable CycleTotals running,
        @Nullable UnitName unit,
        @Nullable BranchName branch) {

    /** What the lists behind the numbers have to be narrowed to. */
    public TreePart part() {
        var shown = unit == null ? whole() : unit;
        return new TreePart(shown, branch);
    }

    /** The one unit that covers all that the caller sees, if there is one. */
    public @Nullable UnitName whole() {
        return units.stream().filter(unitName -> unitName.depth() == 0).count() == 1 ? units.getFirst() : null;
    }

    /** The same, where only a cycle is to be chosen. */
    public Selection withoutUnits() {
        return new Selection(cycles, List.of(), cycle, null, null, null);
    }

    /** Whether another cycle than the chosen one is under way. */
    public boolean isRunningElsewhere() {
        return running != null && cycle != null && !running.cycle().id().equals(cycle.id());
    }

    /** Whether the caller sees single branches only. */
    public boolean isOwnBranch() {
        return units.isEmpty();
    }
}
