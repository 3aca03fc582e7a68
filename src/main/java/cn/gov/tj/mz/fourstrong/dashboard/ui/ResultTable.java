package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationGrid;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Stream;

/** The points behind the pictures, to be sorted and exported; a row leads to its evaluation. */
class ResultTable extends Card {

    private static final int ALL_AT_ONCE = 12;

    private final transient EvaluationListing evaluations;
    private final DataGrid<EvaluationRow> grid = new DataGrid<>("dashboard.results");

    ResultTable(EvaluationListing evaluations) {
        super("table");
        this.evaluations = evaluations;
        grid.column("branch", row -> row.branch().shortName())
                .sortBy("branch")
                .width("7rem")
                .flex(2);
        grid.column("unit", row -> row.branch().unit()).sortBy("unit").flex(2).hidden();
        EvaluationGrid.addState(grid);
        grid.column("self", row -> row.result().totals().selfTotal())
                .sortBy("selfTotal")
                .number()
                .dashWhere(EvaluationGrid::hasNoSelfScore)
                .width("5.25rem")
                .flex(1);
        for (var criterion : Criterion.values()) {
            grid.column(criterion.name(), Formats.current().shortName(criterion), row -> row.points(criterion))
                    .sortBy(criterion.name())
                    .score()
                    .dashWhere(EvaluationGrid::hasNoResult)
                    .leadsTo(row ->
                            DrillDown.evaluation(row.id(), criterion.name()).href())
                    .width("6.75rem")
                    .flex(1);
        }
        EvaluationGrid.addFindings(grid);
        grid.column("total", EvaluationRow::total)
                .sortBy("total")
                .leadsTo(row -> DrillDown.why(row.id()).href())
                .number()
                .width("5rem")
                .flex(1);
        grid.column("grade", row -> row.grade(getLocale()))
                .dashWhere(EvaluationGrid::hasNoResult)
                .width("4.75rem")
                .inEnglish("5.5rem")
                .flex(1);
        grid.onSelect(row -> {
            if (row != null) {
                DrillDown.evaluation(row.id()).open();
            }
        });
        var head = new Div(
                heading(getTranslation("dashboard.results"), getTranslation("dashboard.results.note")), grid.tools());
        head.addClassName("fs-card-head");
        add(head, grid);
    }

    Component exportButton() {
        return grid.exportButton();
    }

    ResultTable show(Selection selection) {
        var filter = filter(selection);
        grid.getContent().setAllRowsVisible(evaluations.count(filter) <= ALL_AT_ONCE);
        grid.show(Rows.of(evaluations, filter), words(selection), "");
        return this;
    }

    private static String words(Selection selection) {
        var part = selection.part();
        return FilterWords.join(Stream.of(
                FilterWords.named("cycle", requireNonNull(selection.cycle()).period()),
                part.unit() == null ? "" : FilterWords.named("unit", part.unit().name()),
                part.branch() == null
                        ? ""
                        : FilterWords.named("branch", part.branch().name())));
    }

    private static EvaluationFilter filter(Selection selection) {
        var cycle = requireNonNull(selection.cycle()).code();
        var part = selection.part();
        return new EvaluationFilter(cycle, part.unitId(), part.branchId(), null, Set.of());
    }
}
