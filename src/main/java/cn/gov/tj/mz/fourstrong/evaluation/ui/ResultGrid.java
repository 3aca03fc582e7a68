package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import java.util.function.Function;

/** The columns of results: what became of an evaluation first, what it is made of behind. */
final class ResultGrid {

    private ResultGrid() {}

    /** @param address where one is shown */
    static DataGrid<EvaluationRow> create(Function<EvaluationRow, String> address) {
        var locale = Formats.current().locale();
        var grid = EvaluationGrid.named("evaluation.list", address);
        EvaluationGrid.addTotal(grid);
        grid.column("grade", row -> row.grade(locale))
                .sortBy("grade")
                .dashWhere(EvaluationGrid::hasNoResult)
                .width("4.25rem")
                .inEnglish("5.5rem");
        EvaluationGrid.addState(grid);
        var self = EvaluationGrid.addSelf(grid);
        if (locale.getLanguage().equals("en")) {
            self.hidden(); // English names leave no room; what makes the total comes first
        }
        EvaluationGrid.addCriteria(grid, address);
        EvaluationGrid.addFindings(grid);
        grid.column("gapToTotal", row -> row.result().totals().gapToTotal())
                .sortBy("gapToTotal")
                .difference()
                .width("6.5rem")
                .hidden();
        grid.column("changed", EvaluationRow::changedAt)
                .sortBy("changed")
                .width("10rem")
                .hidden();
        return grid;
    }
}
