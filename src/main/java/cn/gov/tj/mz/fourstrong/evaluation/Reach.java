package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which evaluations a query may return: those of branches below {@code open}, and those below {@code reviewed} unless
 * they are the own branch's, because nobody sees the scoring of the own branch as its reviewer.
 */
record Reach(Set<UUID> open, Set<UUID> reviewed, UUID own) {

    /** What keeps a query on {@code Evaluation e} to a reach. */
    static final String CONDITION = """
            (e.branchId in (select p.branchId from BranchPlace p where p.nodeId in :open)
              or e.branchId <> :own and e.branchId in (select r.branchId from BranchPlace r where r.nodeId in :reviewed))
            """;

    private static final UUID NO_BRANCH = new UUID(0, 0);

    static Reach of(Scope open) {
        return new Reach(open.nodes(), Set.of(), NO_BRANCH);
    }

    static Reach ofReviewer(Scope reviewed, Optional<UUID> own) {
        return of(Scope.NOTHING, reviewed, own);
    }

    static Reach of(Scope open, Scope reviewed, Optional<UUID> own) {
        return new Reach(open.nodes(), reviewed.nodes(), own.orElse(NO_BRANCH));
    }

    Map<String, Object> parameters() {
        return Map.of("open", open, "reviewed", reviewed, "own", own);
    }
}
