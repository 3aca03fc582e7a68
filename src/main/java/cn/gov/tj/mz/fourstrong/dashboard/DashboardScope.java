package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller looks at.
 *
 * @param rights what every query has to keep to, by the tree of today
 * @param scope the part of it that is shown, by the tree of today: what records are counted in
 * @param unit what results are counted for, by the tree of the day their cycle opened; null for all
 * @param all cycles, newest first
 * @param previous the latest earlier cycle of the same kind of period that has results
 */
record DashboardScope(
        Selection selection,
        Scope rights,
        Scope scope,
        @Nullable UUID unit,
        List<CycleTotals> all,
        @Nullable CycleTotals chosen,
        @Nullable CycleTotals previous) {

    Set<UUID> nodes() {
        return scope.nodes();
    }

    boolean isWhole() {
        return scope.isWhole();
    }
}
