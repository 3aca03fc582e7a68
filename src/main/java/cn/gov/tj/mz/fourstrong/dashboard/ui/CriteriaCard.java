package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.Compared;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.ArrayList;

/** How well the four criteria are met on the mean, with the previous cycle behind; a single branch before the bureau. */
class CriteriaCard extends Card {

    CriteriaCard(Overview overview, TreePart part, BureauMean mean) {
        super("criteria");
        var title = getTranslation("dashboard.criteria");
        var compared = overview.compared();
        var series = new ArrayList<ChartSeries>();
        series.add(ChartSeries.of(
                        overview.current().cycle().code(),
                        Completeness.name(overview.current()),
                        Criteria.values(compared.now()))
                .provisional(overview.current().totals().provisional() > 0));
        if (mean.isShown()) {
            series.add(MeanCard.series(mean));
        } else if (compared.isPossible()) {
            series.add(ChartSeries.reference(
                    compared.earlier().cycle().code(),
                    Completeness.fullName(compared.earlier()),
                    Criteria.values(compared.before())));
        }
        add(Chart.radar(title)
                .title(heading(title, note(compared, overview.current().totals().expected() == 1, mean)))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.criteria.note")))
                .unit("%")
                .show(Criteria.categories(), series)
                .onClick(mark -> DrillDown.evaluations(mark.series(), part).open()));
    }

    private String note(Compared compared, boolean one, BureauMean mean) {
        var shared = compared.shared();
        if (mean.isShown() || !compared.isPossible()) {
            return getTranslation(one ? "dashboard.criteria.note.one" : "dashboard.criteria.note");
        }
        return shared.count() == 1
                ? getTranslation(
                        "dashboard.criteria.shared.one", Formats.current().name(shared.branch()))
                : getTranslation("dashboard.criteria.shared", shared.count());
    }
}
