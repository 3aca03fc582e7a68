package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The columns that say how far branches see themselves above their reviewers. */
final class GapsGrid {

    private GapsGrid() {}

    static DataGrid<SelfGapListing.Gap> create() {
        var grid = new DataGrid<SelfGapListing.Gap>("supervision.gaps");
        grid.column("branch", row -> row.branch().shortName())
                .leadsTo(row -> "evaluations/" + row.evaluation())
                .flex(2);
        grid.column("unit", row -> row.branch().unit()).flex(2).hidden();
        grid.column("self", SelfGapListing.Gap::self).number().width("7rem").flex(1);
        grid.column("review", SelfGapListing.Gap::review).score().width("7rem").flex(1);
        grid.column("gap", SelfGapListing.Gap::points)
                .difference()
                .width("7rem")
                .flex(1);
        return grid;
    }

    /** @param least how far is far */
    static void show(DataGrid<SelfGapListing.Gap> grid, SelfGapListing gaps, Period cycle, BigDecimal least) {
        grid.show(
                Rows.of(gaps, new SelfGapListing.Filter(cycle.code(), least)),
                FilterWords.join(Stream.of(FilterWords.named("cycle", cycle), FilterWords.named("gap", least))),
                "");
    }
}
