package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;

/** The columns of the list of titles. */
final class TitleColumns {

    private TitleColumns() {}

    static void declare(DataGrid<TitleRow> grid, LocalDate today) {
        grid.column("branch", row -> row.names().shortName()).sortBy("branch").flex(1);
        grid.column("name", row -> row.names().name())
                .sortBy("branch")
                .width("16em")
                .hidden();
        grid.column("unit", row -> row.names().unit())
                .sortBy("unit")
                .width("12em")
                .hidden();
        grid.column("certificate", TitleRow::certificate).sortBy("certificate").width("11.5em");
        grid.column("grantedOn", TitleRow::grantedOn).sortBy("grantedOn").width("7em");
        grid.column("cycle", TitleRow::period).sortBy("cycle").width("8em").hidden();
        grid.column("state", row -> I18NProvider.translate("title.state." + row.state()))
                .sortBy("state")
                .asState(row -> StateLabels.tone(row.state()))
                .width("6.5em");
        grid.column("checkedYear", row -> StateLabels.year(row.checks().year()))
                .sortBy("checkedYear")
                .width("6.5em")
                .hidden();
        grid.column("improveBy", TitleRow::improveBy)
                .sortBy("improveBy")
                .width("7.5em")
                .hidden();
        grid.column("checkDueOn", row -> StateLabels.due(row.checks(), today))
                .sortBy("checkDueOn")
                .asState(row -> StateLabels.tone(row.checks(), today))
                .width("13em");
        grid.column("grantReason", TitleRow::grantReason).width("16em").hidden().inFiles();
    }
}
