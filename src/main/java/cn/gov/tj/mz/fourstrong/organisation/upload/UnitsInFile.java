package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree as it stands, with what the lines above make of it. */
final class UnitsInFile {

    /** Stands for a unit that is not there yet, where only that there is one counts. */
    static final UUID SOME = new UUID(0, 0);

    private final Map<String, TreeRow> units = new HashMap<>();
    private final Map<String, TreeRow> branches = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();
    private int lastUnit;
    private int lastBranch;

    /** Units and branches may have the same code. */
    private record Node(boolean branch, String code) {}

    private record Place(@Nullable String parent, boolean active) {}

    UnitsInFile(List<TreeRow> tree) {
        var rows = tree.stream().collect(Collectors.toMap(TreeRow::id, Function.identity()));
        for (var row : tree) {
            var parent = row.parent() == null ? null : rows.get(row.parent());
            places.put(
                    new Node(row.isBranch(), row.code()),
                    new Place(parent == null ? null : parent.code(), row.active()));
            if (row.isBranch()) {
                branches.put(row.code(), row);
                lastBranch = Math.max(lastBranch, row.sortOrder());
            } else {
                units.put(row.code(), row);
                ids.put(row.code(), row.id());
                lastUnit = Math.max(lastUnit, row.sortOrder());
                expect(row.naming());
            }
        }
    }

    @Nullable
    TreeRow unit(String code) {
        return units.get(code);
    }

    @Nullable
    TreeRow branch(String code) {
        return branches.get(code);
    }

    /** What has the code: a branch rather than a unit. */
    @Nullable
    TreeRow known(String code) {
        return branches.getOrDefault(code, units.get(code));
    }

    /** A unit that is there, or will be when the line that makes it was taken over. */
    void expect(Naming naming) {
        Stream.of(naming.code(), naming.name(), naming.shortName())
                .map(Text::normalized)
                .forEach(name -> codes.putIfAbsent(name, naming.code()));
    }

    /** Where something lies once a line was taken over, and whether it is active then. */
    void place(boolean branch, String code, @Nullable String parent, boolean active) {
        places.put(new Node(branch, code), new Place(parent, active));
    }

    /** Whether a unit is, or will be, dissolved. */
    boolean isDissolved(String unit) {
        return Optional.ofNullable(places.get(new Node(false, unit)))
                .filter(Predicate.not(Place::active))
                .isPresent();
    }

    /** Whether something right in a unit is, or will be, active. */
    boolean hasActive(String unit) {
        return places.values().stream().anyMatch(place -> place.active && unit.equals(place.parent));
    }

    void made(Naming naming, UUID id) {
        ids.put(naming.code(), id);
    }

    /** The code of the unit with that code or name. */
    Optional<String> named(String name) {
        return Optional.of(Text.normalized(name))
                .filter(Predicate.not(String::isEmpty))
                .map(codes::get);
    }

    /** The code of the unit that something lies in as it stands. */
    Optional<String> parent(TreeRow row) {
        return units.values().stream()
                .filter(unit -> unit.id().equals(row.parent()))
                .map(TreeRow::code)
                .findFirst();
    }

    /** Nothing for one that is not made yet. */
    Optional<UUID> id(String code) {
        return Optional.ofNullable(ids.get(code));
    }

    int nextUnit() {
        return ++lastUnit;
    }

    int nextBranch() {
        return ++lastBranch;
    }
}
