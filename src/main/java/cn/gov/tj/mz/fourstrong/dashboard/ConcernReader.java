package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what needs attention in a cycle, and which titles wait for a check today. */
@Component
class ConcernReader {

    private final ConcernQueries concerns;
    private final TitleListing titles;
    private final Caller caller;
    private final BigDecimal weakBelow;

    ConcernReader(
            ConcernQueries concerns,
            TitleListing titles,
            Caller caller,
            @Value("${fourstrong.attention-below-percent}") BigDecimal weakBelow) {
        this.concerns = concerns;
        this.titles = titles;
        this.caller = caller;
        this.weakBelow = weakBelow;
    }

    /** Below how many per cent of full marks a criterion is weak. */
    BigDecimal weakBelow() {
        return weakBelow;
    }

    Concerns read(DashboardScope scope, UUID cycle) {
        var nodes = scope.rights().nodes();
        var whole = scope.rights().isWhole();
        var unit = scope.unit();
        var clerk = caller.scope(Role.CLERK).nodes();
        var most = Limit.of(Concerns.MAX_NAMED);
        var part = scope.selection().part();
        return new Concerns(
                concerns.findFailed(cycle, nodes, whole, unit, clerk, most),
                concerns.findSpreads(cycle, nodes, whole, unit, clerk, most),
                titles.count(new TitleListing.Filter(null, part.unitId(), part.branchCode(), Set.of(), true)),
                concerns.findWeakPoints(cycle, nodes, whole, unit, weakBelow, most));
    }
}
