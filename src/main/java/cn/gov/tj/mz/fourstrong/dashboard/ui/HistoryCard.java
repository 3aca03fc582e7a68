package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataColumn;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a branch reached in each cycle; a row leads to its evaluation. */
class HistoryCard extends Card {

    HistoryCard(String branch, List<ScoredResult> results) {
        super("history");
        var grid = new DataGrid<ScoredResult>("dashboard.branches.results");
        grid.column("cycle", row -> Period.parse(row.result().cycle()))
                .width("7.5rem")
                .flex(2);
        nameColumn(grid, "branch", results, row -> row.result().branch());
        nameColumn(grid, "unit", results, row -> row.result().unit());
        grid.column("state", row -> StateLabels.word(status(row)))
                .asState(row -> StateLabels.tone(status(row)))
                .width("8rem")
                .flex(1);
        points(grid, "self", row -> row.result().selfTotal());
        for (var criterion : Criterion.values()) {
            var name = Formats.current().shortName(criterion);
            criterion(grid, criterion.name(), name, criterion, row -> row.points(criterion))
                    .score();
            criterion(grid, criterion.name() + "%", name + " %", criterion, row -> row.percent(criterion))
                    .number()
                    .hidden();
        }
        points(grid, "bonus", row -> row.result().totals().bonus());
        points(grid, "deduction", row -> row.result().totals().deduction());
        points(grid, "total", row -> row.result().total())
                .leadsTo(row -> DrillDown.why(row.result().id()).href());
        grid.column("grade", row -> row.grade(getLocale())).width("5rem").flex(1);
        grid.getContent().setAllRowsVisible(true);
        grid.onSelect(row -> {
            if (row != null) {
                DrillDown.evaluation(row.result().id()).open();
            }
        });
        grid.show(Rows.of(results), FilterWords.named("branch", branch), "");
        var head = new Div(
                heading(
                        getTranslation("dashboard.branches.results"),
                        getTranslation("dashboard.branches.results.note")),
                grid.tools());
        head.addClassName("fs-card-head");
        add(head, grid);
    }

    private static EvaluationStatus status(ScoredResult row) {
        return new EvaluationStatus(row.result().state(), null);
    }

    private static DataColumn<ScoredResult> points(
            DataGrid<ScoredResult> grid, String key, Function<ScoredResult, @Nullable BigDecimal> points) {
        return grid.column(key, points).number().width("4.5rem").flex(1);
    }

    private static DataColumn<ScoredResult> criterion(
            DataGrid<ScoredResult> grid,
            String key,
            String header,
            Criterion criterion,
            Function<ScoredResult, @Nullable BigDecimal> value) {
        return grid.column(key, header, value)
                .leadsTo(row -> DrillDown.evaluation(row.result().id(), criterion.name())
                        .href())
                .width("6.5rem")
                .flex(1);
    }

    /** Hidden while there is nothing to tell. */
    private static void nameColumn(
            DataGrid<ScoredResult> grid,
            String key,
            List<ScoredResult> results,
            Function<ScoredResult, DatedName> name) {
        var column = grid.column(key, name).flex(2);
        var names = results.stream().map(name).toList();
        if (names.stream().noneMatch(DatedName::isChanged)
                && names.stream().distinct().count() < 2) {
            column.hidden();
        }
    }
}
