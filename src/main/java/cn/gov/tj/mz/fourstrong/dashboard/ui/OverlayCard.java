package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Comparison;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.UUID;

/** The four criteria of several branches, one net over the other. */
class OverlayCard extends Card {

    OverlayCard(Comparison comparison) {
        super("overlay");
        var title = getTranslation("dashboard.criteria");
        add(Chart.radar(title)
                .title(heading(
                        title, Formats.current().period(comparison.cycle().period())))
                .subtitle(ChartSubtitle.of(
                        comparison.cycle().period(),
                        getTranslation(
                                "dashboard.compare.picture",
                                comparison.columns().size()),
                        getTranslation("dashboard.measure.rate")))
                .unit("%")
                .show(
                        Criteria.categories(),
                        comparison.columns().stream()
                                .map(column -> ChartSeries.of(
                                                column.result()
                                                        .map(result ->
                                                                result.id().toString())
                                                        .orElse(column.branch().code()),
                                                Formats.current().name(column.name()),
                                                Criteria.values(column.percents()))
                                        .provisional(column.isProvisional())
                                        .colour(new Colour(Palette.BRANCH, (int) column.place())))
                                .toList())
                .onClick(mark -> DrillDown.evaluation(UUID.fromString(mark.series()), mark.category())
                        .open()));
    }
}
