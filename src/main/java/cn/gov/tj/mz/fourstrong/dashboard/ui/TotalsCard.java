package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Comparison;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The totals of several branches as bars, in organisation order. */
class TotalsCard extends Card {

    TotalsCard(Comparison comparison) {
        super("totals");
        var title = getTranslation("dashboard.matrix.total");
        var columns = comparison.columns();
        add(Chart.bars(title)
                .title(heading(
                        title, Formats.current().period(comparison.cycle().period())))
                .subtitle(ChartSubtitle.of(
                        comparison.cycle().period(),
                        getTranslation("dashboard.compare.picture", columns.size()),
                        getTranslation("dashboard.matrix.total")))
                .show(
                        columns.stream()
                                .map(column -> new Chart.Category(
                                        column.result()
                                                .map(result -> result.id().toString())
                                                .orElse(column.branch().code()),
                                        Formats.current().name(column.name()),
                                        null,
                                        new Colour(Palette.BRANCH, (int) column.place()),
                                        ""))
                                .toList(),
                        List.of(ChartSeries.of(
                                        "total",
                                        title,
                                        columns.stream()
                                                .<@Nullable BigDecimal>map(column -> column.result()
                                                        .map(Result::total)
                                                        .orElse(null))
                                                .toList())
                                .provisional(columns.stream()
                                        .map(Comparison.Column::isProvisional)
                                        .toList())))
                .onClick(mark -> DrillDown.why(UUID.fromString(mark.category())).open()));
    }
}
