package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree as it stands, with the units that the lines above make. */
final class UnitsInFile {

    /** Stands for a unit that is not there yet, where only that there is one counts. */
    static final UUID SOME = new UUID(0, 0);

    private final Map<String, TreeRow> units = new HashMap<>();
    private final Map<String, TreeRow> branches = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private int lastUnit;
    private int lastBranch;

    UnitsInFile(List<TreeRow> tree) {
        for (var row : tree) {
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

    void made(Naming naming, UUID id) {
        ids.put(naming.code(), id);
    }

    /** The code of the unit with that code or name. */
    Optional<String> named(String name) {
        return Optional.of(Text.normalized(name))
                .filter(Predicate.not(String::isEmpty))
                .map(codes::get);
    }

    Optional<String> code(@Nullable UUID unit) {
        return units.values().stream()
                .filter(row -> row.id().equals(unit))
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
