package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BranchScopeTest {

    private static final UUID NODE = new UUID(0, 7);

    @Test
    void needsNoConditionForTheWholeTree() {
        assertThat(within(new Scope(Set.of(Scope.WHOLE)))).isEmpty();
        assertThat(within(new Scope(Set.of(NODE, Scope.WHOLE)))).isEmpty();
    }

    @Test
    void keepsEveryOtherScopeToItsNodes() {
        assertThat(within(new Scope(Set.of(NODE)))).contains("a.branch.id in (select", "p.nodeId in :nodes");
    }

    @Test
    void letsNothingThroughWhereThereIsNoScope() {
        assertThat(within(new Scope(Set.of()))).contains("p.nodeId in :nodes");
    }

    @Test
    void narrowsToAUnitOnlyWhenOneIsChosen() {
        assertThat(BranchScope.below(new WhereClause(), "a.branch.id", null).where())
                .isEmpty();
        assertThat(BranchScope.below(new WhereClause(), "a.branch.id", NODE).where())
                .contains("a.branch.id in (select", "q.nodeId = :unit");
    }

    @Test
    void narrowsAScopeByAUnitWithoutWideningIt() {
        var conditions = BranchScope.within(new WhereClause(), "b.id", new Scope(Set.of(NODE)));
        assertThat(BranchScope.below(conditions, "b.id", NODE).where())
                .contains("p.nodeId in :nodes", "\n  and ", "q.nodeId = :unit");
    }

    private static String within(Scope scope) {
        return BranchScope.within(new WhereClause(), "a.branch.id", scope).where();
    }
}
