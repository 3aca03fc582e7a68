package cn.gov.tj.mz.fourstrong.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a branch as its administrator sees it.
 *
 * @param parent the unit it lies in; null for the root
 * @param kind null for a branch
 * @param facts null for a unit
 * @param active false for what was dissolved
 * @param closedOn when it was dissolved, where it is known
 */
public record TreeRow(
        UUID id,
        int version,
        @Nullable UUID parent,
        int depth,
        Naming naming,
        Unit.@Nullable Kind kind,
        @Nullable BranchFacts facts,
        boolean active,
        @Nullable LocalDate closedOn) {

    public String code() {
        return naming.code();
    }

    public String name() {
        return naming.name();
    }

    public int sortOrder() {
        return naming.place();
    }

    public boolean isBranch() {
        return facts != null;
    }

    static TreeRow of(Unit unit) {
        var parent = unit.parent();
        return new TreeRow(
                unit.id(),
                unit.version(),
                parent == null ? null : parent.id(),
                unit.line().size() - 1,
                unit.naming(),
                unit.kind(),
                null,
                unit.isActive(),
                null);
    }

    static TreeRow of(Branch branch) {
        return new TreeRow(
                branch.id(),
                branch.version(),
                branch.unit().id(),
                branch.unit().line().size(),
                branch.naming(),
                null,
                branch.facts(),
                branch.isActive(),
                branch.closedOn());
    }

    /** Puts everything below what it belongs to; both lists come in organisation order. */
    static List<TreeRow> tree(List<Unit> units, List<Branch> branches) {
        var rows = Stream.concat(
                        units.stream().map(TreeRow::of), branches.stream().map(TreeRow::of))
                .toList();
        return Tree.order(rows, TreeRow::id, TreeRow::parent);
    }
}
