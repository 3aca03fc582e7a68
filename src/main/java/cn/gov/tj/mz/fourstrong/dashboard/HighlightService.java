package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Scope;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager should look at first in the cycle that the dashboard opens with. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class HighlightService {

    private static final Limit FEW = Limit.of(Highlights.MOST);

    private final DashboardScopes scopes;
    private final ConcernQueries concerns;
    private final OverviewQueries overview;
    private final Caller caller;
    private final BigDecimal weakBelow;

    HighlightService(
            DashboardScopes scopes,
            ConcernQueries concerns,
            OverviewQueries overview,
            Caller caller,
            @Value("${fourstrong.attention-below-percent}") BigDecimal weakBelow) {
        this.scopes = scopes;
        this.concerns = concerns;
        this.overview = overview;
        this.caller = caller;
        this.weakBelow = weakBelow;
    }

    /** None while there is no cycle. */
    public Optional<Highlights> newest() {
        var scope = caller.scope(Role.MANAGER);
        return scopes.newest(scope).map(cycle -> of(cycle, scope));
    }

    private Highlights of(CycleFacts cycle, Scope scope) {
        var nodes = scope.nodes();
        var whole = scope.isWhole();
        var clerk = caller.is(Role.CLERK) ? caller.scope(Role.CLERK).nodes() : Set.<UUID>of();
        var gaps = overview.findLargestGaps(cycle.id(), nodes, whole, null, Limit.of(1));
        return new Highlights(
                cycle,
                weakBelow,
                concerns.findFailed(cycle.id(), nodes, whole, null, clerk, FEW),
                concerns.findSpreads(cycle.id(), nodes, whole, null, clerk, FEW),
                concerns.findWeakPoints(cycle.id(), nodes, whole, null, weakBelow, FEW),
                gaps.stream()
                        .filter(gap -> gap.points().signum() > 0)
                        .findFirst()
                        .orElse(null));
    }
}
