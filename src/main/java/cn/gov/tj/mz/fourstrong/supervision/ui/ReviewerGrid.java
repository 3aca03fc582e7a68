package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerRow;

/** The columns that say how one reviewer measures. */
final class ReviewerGrid {

    private ReviewerGrid() {}

    static DataGrid<ReviewerRow> create() {
        var grid = new DataGrid<ReviewerRow>("supervision.reviewers");
        grid.column("name", ReviewerRow::name).flex(2);
        grid.column("reviews", ReviewerRow::reviews).number().width("6rem").flex(1);
        grid.column("mean", ReviewerRow::mean).score().width("6rem").flex(1);
        grid.column("others", ReviewerRow::others)
                .score()
                .width("8rem")
                .inEnglish("11rem")
                .flex(1);
        grid.column("toOthers", row -> row.toOthers())
                .difference()
                .width("6.5rem")
                .flex(1);
        grid.column("spread", ReviewerRow::spread)
                .number()
                .width("6.5rem")
                .inEnglish("9.5rem")
                .flex(1);
        grid.column("self", ReviewerRow::self).score().width("7rem").hidden();
        grid.column("selfGap", ReviewerRow::selfGap)
                .difference()
                .width("6.5rem")
                .flex(1);
        grid.column("late", ReviewerRow::late).number().width("4.75rem").flex(1);
        grid.getContent().setAllRowsVisible(true);
        return grid;
    }
}
