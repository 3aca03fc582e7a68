package cn.gov.tj.mz.fourstrong.organisation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a branch as its administrator sees it.
 *
 * @param parent the unit it lies in; null for the root
 * @param kind null for a branch
 * @param facts null for a unit
 * @param active false for a dissolved branch
 */
public record TreeRow(
        UUID id,
        int version,
        @Nullable UUID parent,
        int depth,
        Names names,
        Unit.@Nullable Kind kind,
        int sortOrder,
        @Nullable BranchFacts facts,
        boolean active) {

    public String code() {
        return names.code();
    }

    public String name() {
        return names.name();
    }

    public String shortName() {
        return names.shortName();
    }

    public boolean isBranch() {
        return facts != null;
    }

    /** Whether name, short name or code contain the text. */
    public boolean matches(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(names.name(), names.shortName(), names.code())
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    static TreeRow of(Unit unit) {
        var parent = unit.parent();
        return new TreeRow(
                unit.id(),
                unit.version(),
                parent == null ? null : parent.id(),
                unit.line().size() - 1,
                new Names(unit.code(), unit.name(), unit.shortName()),
                unit.kind(),
                unit.sortOrder(),
                null,
                true);
    }

    static TreeRow of(Branch branch) {
        return new TreeRow(
                branch.id(),
                branch.version(),
                branch.unit().id(),
                branch.unit().line().size(),
                new Names(branch.code(), branch.name(), branch.shortName()),
                null,
                branch.sortOrder(),
                branch.facts(),
                branch.isActive());
    }

    /** Puts everything below what it belongs to; both lists come in organisation order. */
    static List<TreeRow> tree(List<Unit> units, List<Branch> branches) {
        var rows = Stream.concat(
                        units.stream().map(TreeRow::of), branches.stream().map(TreeRow::of))
                .toList();
        return Tree.order(rows, TreeRow::id, TreeRow::parent);
    }

    /** What it is called. */
    public record Names(String code, String name, String shortName) {}
}
