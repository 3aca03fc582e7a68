package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.ArrayList;

/** How well the four criteria are met on the mean, with the previous cycle behind. */
class CriteriaCard extends Card {

    CriteriaCard(Overview overview, TreePart part) {
        super("criteria");
        var title = getTranslation("dashboard.criteria");
        var series = new ArrayList<ChartSeries>();
        series.add(ChartSeries.of(
                code(overview.current()),
                name(overview.current()),
                Criteria.values(overview.means().current())));
        if (overview.previous() != null) {
            series.add(ChartSeries.reference(
                    code(overview.previous()),
                    name(overview.previous()),
                    Criteria.values(overview.means().previous())));
        }
        add(Chart.radar(title)
                .title(heading(title, getTranslation("dashboard.criteria.note")))
                .unit("%")
                .show(Criteria.categories(), series)
                .onClick(mark -> DrillDown.evaluations(mark.series(), part).open()));
    }

    private static String code(CycleTotals cycle) {
        return cycle.cycle().code();
    }

    private static String name(CycleTotals cycle) {
        return Formats.current().period(cycle.cycle().period());
    }
}
