package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The condition by which queries keep to the branches of a scope or below a unit. */
public final class BranchScope {

    /** Follows the path to a branch's identity; its parameter {@code nodes} are those of a {@link Scope}. */
    public static final String WITHIN = """
            in (select p.branchId from BranchAncestor p where p.nodeId in :nodes)
            """;

    private static final String BELOW = "in (select q.branchId from BranchAncestor q where q.nodeId = :unit)";

    private BranchScope() {}

    /** Keeps the branch at the end of a path within a scope; the whole tree needs no condition. */
    public static WhereClause within(WhereClause conditions, String path, Scope scope) {
        return scope.isWhole() ? conditions : conditions.always(path + " " + WITHIN, Map.of("nodes", scope.nodes()));
    }

    /** Keeps the branch at the end of a path below a unit, if one is chosen. */
    public static WhereClause below(WhereClause conditions, String path, @Nullable UUID unit) {
        return conditions.add(path + " " + BELOW, "unit", unit);
    }
}
