package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds what a cycle can be compared with, and by which branches. */
@Component
class ComparedReader {

    private final OverviewQueries overview;

    ComparedReader(OverviewQueries overview) {
        this.overview = overview;
    }

    Compared read(DashboardScope scope, CycleTotals current) {
        var cycle = current.cycle().id();
        var earlier = scope.previous();
        var nodes = scope.rights().nodes();
        var whole = scope.rights().isWhole();
        var shared = earlier == null
                ? SharedResults.NONE
                : overview.findShared(cycle, earlier.cycle().id(), nodes, whole, scope.unit());
        var enough = SharedResults.isMost(shared.count(), current.totals().evaluated());
        var other = earlier == null || !enough ? cycle : earlier.cycle().id();
        var sums = CriterionSum.percents(overview.findSums(cycle, other, nodes, whole, scope.unit()));
        return new Compared(
                earlier,
                shared,
                sums.getOrDefault(cycle, Map.of()),
                other.equals(cycle) ? Map.of() : sums.getOrDefault(other, Map.of()));
    }
}
