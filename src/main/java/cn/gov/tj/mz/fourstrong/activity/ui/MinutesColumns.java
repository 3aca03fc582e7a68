package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.screen.grid.DataColumn;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of minutes as columns of the list: hidden at first, for who wants them in a file. */
record MinutesColumns(DataGrid<ActivityRow> grid) {

    void add() {
        column("place", Minutes::place);
        column("host", Minutes::host);
        column("recorder", Minutes::recorder);
        column("due", Minutes::due).number();
        column("present", Minutes::present).number();
        column("absent", Minutes::absent);
        column("agenda", Minutes::agenda);
        column("decisions", Minutes::decisions);
        column("votes", Minutes::votes);
    }

    private DataColumn<ActivityRow> column(String part, Function<Minutes, @Nullable Object> value) {
        return grid.column(
                        part,
                        I18NProvider.translate("activity.field.minutes." + part),
                        row -> value.apply(row.content().minutes()))
                .hidden();
    }
}
