package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.grid.DataColumn;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.function.Function;

/** The columns that lists of evaluations have in common. */
public final class EvaluationGrid {

    private EvaluationGrid() {}

    /** @param address where one is shown */
    public static DataGrid<EvaluationRow> named(String name, Function<EvaluationRow, String> address) {
        var grid = new DataGrid<EvaluationRow>(name);
        grid.column("branch", row -> row.branch().shortName())
                .sortBy("branch")
                .leadsTo(address)
                .width("6.5rem")
                .flex(1);
        grid.column("name", row -> row.branch().name())
                .sortBy("branch")
                .width("16rem")
                .hidden();
        grid.column("unit", row -> row.branch().unit())
                .sortBy("unit")
                .width("14rem")
                .hidden();
        grid.column("cycle", EvaluationRow::period)
                .sortBy("cycle")
                .width("7.25rem")
                .inEnglish("8rem");
        return grid;
    }

    public static void addState(DataGrid<EvaluationRow> grid) {
        grid.column("state", row -> StateLabels.word(row.status()))
                .sortBy("state")
                .asState(row -> StateLabels.tone(row.status()))
                .width("8.25rem")
                .inEnglish("8rem");
    }

    /** @return the column */
    public static DataColumn<EvaluationRow> addSelf(DataGrid<EvaluationRow> grid) {
        return grid.column("selfTotal", row -> row.result().totals().selfTotal())
                .sortBy("selfTotal")
                .number()
                .dashWhere(EvaluationGrid::hasNoSelfScore)
                .width("5.25rem");
    }

    /** What the reviewers gave, without what counts beside the indicators. */
    public static void addReview(DataGrid<EvaluationRow> grid) {
        grid.column("reviewTotal", row -> row.result().totals().roundedReview())
                .sortBy("reviewTotal")
                .number()
                .width("5.25rem");
    }

    public static void addTotal(DataGrid<EvaluationRow> grid) {
        grid.column("total", EvaluationRow::total)
                .sortBy("total")
                .number()
                .leadsTo(row -> SheetLinks.why(row.id()))
                .width("5.25rem");
    }

    /** What makes a total of the criteria before it. */
    public static void addFindings(DataGrid<EvaluationRow> grid) {
        grid.column("bonus", row -> row.result().totals().bonus())
                .sortBy("bonus")
                .number()
                .dashWhere(EvaluationGrid::hasNoResult)
                .width("4.5rem")
                .inEnglish("4.5rem");
        grid.column("deduction", row -> row.result().totals().deduction())
                .sortBy("deduction")
                .number()
                .dashWhere(EvaluationGrid::hasNoResult)
                .width("4.5rem")
                .inEnglish("6rem");
    }

    /** @param address where one is shown, and from there each criterion of it */
    static void addCriteria(DataGrid<EvaluationRow> grid, Function<EvaluationRow, String> address) {
        for (var criterion : Criterion.values()) {
            grid.column(criterion.name(), Formats.current().shortName(criterion), row -> row.points(criterion))
                    .sortBy(criterion.name())
                    .score()
                    .dashWhere(EvaluationGrid::hasNoResult)
                    .leadsTo(row -> SheetLinks.at(criterion, address.apply(row)))
                    .width("6.5rem")
                    .inEnglish(criterion == Criterion.EFFECTIVENESS ? "7.5rem" : "6.5rem");
        }
    }

    /** Its state says that the branch is working on it. */
    public static boolean hasNoSelfScore(EvaluationRow row) {
        return row.result().totals().selfTotal() == null && row.status().isWithBranch();
    }

    /** Its total says that there is nothing, so what would make it need not say so again. */
    public static boolean hasNoResult(EvaluationRow row) {
        return row.total() == null;
    }
}
