package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.UUID;

/** Branch × criterion: where the strong and the weak places are. */
class HeatMapCard extends Card {

    private static final String TOTAL = "total";

    HeatMapCard(Overview overview, TreePart part, int attentionBelow) {
        super("matrix");
        var title = getTranslation("dashboard.matrix");
        var rows = overview.results();
        var provisional = rows.stream().map(ScoredResult::isProvisional).toList();
        var series = new ArrayList<>(Criteria.map(criterion -> ChartSeries.of(
                        criterion.name(),
                        Criteria.name(criterion),
                        rows.stream().map(row -> row.percent(criterion)).toList())
                .provisional(provisional)));
        series.add(ChartSeries.total(
                        TOTAL,
                        getTranslation("dashboard.matrix.total"),
                        rows.stream().map(row -> row.result().total()).toList())
                .provisional(provisional));
        add(Chart.heatMap(title, attentionBelow)
                .title(heading(title, getTranslation("dashboard.matrix.note")))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.measure.rate")))
                .show(rows.stream().map(this::row).toList(), series)
                .onClick(mark ->
                        behind(UUID.fromString(mark.category()), mark.series()).open()));
        var all = overview.current().totals().expected();
        if (all > rows.size()) {
            var rest = new Paragraph(getTranslation("dashboard.matrix.first", rows.size(), all) + " ");
            rest.add(DrillDown.evaluations(overview.current().cycle().code(), part)
                    .link(getTranslation("dashboard.all")));
            rest.addClassName("fs-card-note");
            add(rest);
        }
    }

    private static DrillDown behind(UUID evaluation, String series) {
        return TOTAL.equals(series) ? DrillDown.why(evaluation) : DrillDown.evaluation(evaluation, series);
    }

    /** Without a result it says where the evaluation stands. */
    private Chart.Category row(ScoredResult row) {
        var result = row.result();
        var note = result.state().hasResult() ? null : getTranslation("dashboard.matrix.state." + result.state());
        return new Chart.Category(result.id().toString(), Formats.current().name(result.branch()), note, null, "");
    }
}
