package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import java.util.Collections;
import java.util.List;

/** How many branches reached which grade. */
class GradesCard extends Card {

    GradesCard(Overview overview, TreePart part) {
        super("grades");
        var title = getTranslation("dashboard.grades");
        var cycle = overview.current().cycle().code();
        var evaluated = overview.current().totals().evaluated() > 0;
        add(Chart.band(title)
                .title(heading(title, getTranslation("dashboard.grades.note")))
                .show(
                        List.of(new Chart.Category(cycle, title)),
                        overview.grades().stream()
                                .map(grade -> ChartSeries.of(
                                        grade.code(),
                                        grade.name().in(getLocale()),
                                        Collections.singletonList(evaluated ? (Long) grade.count() : null)))
                                .toList())
                .onClick(mark -> DrillDown.evaluations(cycle, part)
                        .with("grade", mark.series())
                        .open()));
    }
}
