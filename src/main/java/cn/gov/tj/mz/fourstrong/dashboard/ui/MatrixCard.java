package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Part;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.UUID;

/** Branch × criterion: where the strong and the weak places are. */
class MatrixCard extends Card {

    private static final String TOTAL = "total";

    MatrixCard(Overview overview, Part part) {
        super("matrix");
        var title = getTranslation("dashboard.matrix");
        var rows = overview.results();
        var series = new ArrayList<>(Criteria.each(criterion -> ChartSeries.of(
                criterion.name(),
                Criteria.name(criterion),
                rows.stream().map(row -> row.percent(criterion)).toList())));
        series.add(ChartSeries.total(
                TOTAL,
                getTranslation("dashboard.matrix.total"),
                rows.stream().map(row -> row.result().total()).toList()));
        add(Chart.heatMap(title)
                .title(heading(title, getTranslation("dashboard.matrix.note")))
                .show(rows.stream().map(MatrixCard::row).toList(), series)
                .onClick(mark -> Target.evaluation(UUID.fromString(mark.category()), mark.series())
                        .open()));
        var all = overview.current().totals().expected();
        if (all > rows.size()) {
            var rest = new Paragraph(getTranslation("dashboard.matrix.first", rows.size(), all) + " ");
            rest.add(Target.evaluations(overview.current().cycle().code(), part).link(getTranslation("dashboard.all")));
            rest.addClassName("fs-card-note");
            add(rest);
        }
    }

    private static Chart.Category row(ScoredResult row) {
        return new Chart.Category(row.result().id().toString(), row.result().branch());
    }
}
