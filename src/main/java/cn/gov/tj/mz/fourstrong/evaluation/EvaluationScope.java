package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations a query may return: those of branches below {@code open}, and those below {@code reviewed} except
 * those of the caller's own branch, whose scoring nobody sees as its reviewer.
 *
 * @param reviewer limits to what this account has to review, when set
 */
public record EvaluationScope(
        Set<UUID> open,
        Set<UUID> reviewed,
        UUID own,
        @Nullable UUID reviewer) {

    /** What keeps a query on {@code Evaluation e} to a scope. */
    public static final String CONDITION = """
            (e.branch.id in (select p.branchId from BranchAncestor p where p.nodeId in :open)
              or e.branch.id <> :own and e.branch.id in (select r.branchId from BranchAncestor r where r.nodeId in :reviewed))
            """;

    /** What keeps a query on {@code Evaluation e} to what is assigned to a reviewer, or to nobody. */
    public static final String ASSIGNED = """
            (exists (select 1 from Assignment a where a.evaluation = e and a.reviewerId = :reviewer)
              or not exists (select 1 from Assignment n where n.evaluation = e))
            """;

    private static final UUID NO_BRANCH = new UUID(0, 0);

    public static EvaluationScope of(Scope open) {
        return new EvaluationScope(open.nodes(), Set.of(), NO_BRANCH, null);
    }

    static EvaluationScope ofReviewer(Scope reviewed, Optional<UUID> own, UUID reviewer) {
        return new EvaluationScope(Set.of(), reviewed.nodes(), own.orElse(NO_BRANCH), reviewer);
    }

    /** All that the caller may read under any role. */
    public static EvaluationScope readableBy(Caller caller) {
        return new EvaluationScope(
                caller.scope(Role.in(Roles.DASHBOARDS)).nodes(),
                caller.scope(Role.REVIEWER).nodes(),
                caller.branch().orElse(NO_BRANCH),
                null);
    }

    public Map<String, Object> parameters() {
        return Map.of("open", open, "reviewed", reviewed, "own", own);
    }
}
