package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many branches reached which grade, and how many have none yet. */
class GradesCard extends Card {

    /** Ends the key of a grade's part that is not approved, where another part is. */
    private static final String PROVISIONAL = "?";

    GradesCard(Overview overview, TreePart part) {
        super("grades");
        var title = getTranslation("dashboard.grades");
        var cycle = overview.current().cycle().code();
        add(Chart.band(title)
                .title(heading(title, getTranslation("dashboard.grades.note")))
                .subtitle(PictureLine.of(overview, part, getTranslation("dashboard.grades.note")))
                .show(List.of(new Chart.Category(cycle, title)), series(overview))
                .onClick(mark -> target(cycle, part, mark.series()).open()));
    }

    private List<ChartSeries> series(Overview overview) {
        var totals = overview.current().totals();
        var series = new ArrayList<ChartSeries>();
        for (var grade : overview.grades()) {
            var colour = new Colour(Palette.GRADE, overview.grades().indexOf(grade));
            var name = grade.name().in(getLocale());
            var approved = grade.count() - grade.provisional();
            var mixed = approved > 0 && grade.provisional() > 0;
            series.add(ChartSeries.of(grade.code(), name, value(totals, mixed ? approved : grade.count()))
                    .provisional(!mixed && grade.provisional() > 0)
                    .colour(colour));
            if (mixed) {
                series.add(ChartSeries.of(
                                grade.code() + PROVISIONAL,
                                getTranslation("dashboard.grades.provisional", name),
                                value(totals, grade.provisional()))
                        .provisional(true)
                        .colour(colour));
            }
        }
        if (totals.waiting() > 0 && totals.evaluated() > 0) {
            series.add(
                    ChartSeries.rest("rest", getTranslation("dashboard.grades.rest"), value(totals, totals.waiting())));
        }
        return series;
    }

    /** Nothing is known while there is no result. */
    private static List<@Nullable Long> value(Totals totals, long count) {
        return Collections.singletonList(totals.evaluated() > 0 ? count : null);
    }

    private static DrillDown target(String cycle, TreePart part, String series) {
        var evaluations = DrillDown.evaluations(cycle, part);
        return series.endsWith(PROVISIONAL)
                ? evaluations
                        .with("grade", series.substring(0, series.length() - PROVISIONAL.length()))
                        .with("state", "REVIEWED")
                : evaluations.with("grade", series);
    }
}
