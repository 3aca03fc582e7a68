package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller looks at.
 *
 * @param scope what every query has to keep to
 * @param all cycles, newest first
 * @param previous the latest earlier cycle that has results
 */
record DashboardScope(
        Selection selection,
        Scope scope,
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
