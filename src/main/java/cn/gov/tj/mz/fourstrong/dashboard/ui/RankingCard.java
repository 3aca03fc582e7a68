package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BranchPoints;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.List;
import java.util.UUID;

/** Branches by their totals; there only when a manager switched it on. */
class RankingCard extends Card {

    RankingCard(List<BranchPoints> ranking, Overview overview, TreePart part) {
        super("ranking");
        var title = getTranslation("dashboard.ranking");
        add(Chart.bars(title)
                .title(heading(title, getTranslation("dashboard.ranking.note")))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.matrix.total")))
                .show(
                        ranking.stream()
                                .map(branchPoints -> new Chart.Category(
                                        branchPoints.evaluation().toString(),
                                        getTranslation(
                                                "dashboard.ranking.place",
                                                place(branchPoints, ranking),
                                                name(branchPoints))))
                                .toList(),
                        List.of(ChartSeries.of(
                                        "total",
                                        getTranslation("dashboard.matrix.total"),
                                        ranking.stream()
                                                .map(BranchPoints::points)
                                                .toList())
                                .provisional(ranking.stream()
                                        .map(branchPoints ->
                                                branchPoints.state().isProvisional())
                                        .toList())))
                .onClick(mark -> DrillDown.why(UUID.fromString(mark.category())).open()));
    }

    /** From 1; branches with the same total share one. */
    private static long place(BranchPoints branchPoints, List<BranchPoints> ranking) {
        return 1
                + ranking.stream()
                        .filter(other -> other.points().compareTo(branchPoints.points()) > 0)
                        .count();
    }

    /** A high total does not tell that a veto capped the grade. */
    private String name(BranchPoints branchPoints) {
        var name = Formats.current().name(branchPoints.branch());
        return branchPoints.vetoes() > 0 ? getTranslation("dashboard.ranking.vetoed", name) : name;
    }
}
