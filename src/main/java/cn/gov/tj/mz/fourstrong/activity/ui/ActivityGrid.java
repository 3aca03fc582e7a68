package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of records; what is asked for less often starts hidden. */
class ActivityGrid extends Composite<DataGrid<ActivityRow>> {

    ActivityGrid(TypeNames types, boolean severalBranches, boolean demo) {
        var grid = getContent();
        grid.addClassName("fs-split-main");
        grid.column("date", ActivityGrid::when)
                .sortBy("date")
                .initially(SortDirection.DESCENDING)
                .width("6.5em")
                .flex(1);
        if (severalBranches) {
            grid.column("branch", ActivityRow::branch).sortBy("branch").width("6.25em");
            grid.column("unit", ActivityRow::unit).sortBy("unit").hidden();
        }
        grid.column("title", ActivityRow::title).sortBy("title").width("11em").flex(6);
        grid.column("criteria", ActivityRow::criteria)
                .asCriteria()
                .width("6.75em")
                .inEnglish("11.5em");
        grid.column("types", row -> types.of(row.types())).width("6.75em").flex(4);
        grid.column("state", ActivityRow::state)
                .sortBy("state")
                .asState(row -> tone(row.state()))
                .width("5.75em")
                .inEnglish("6.75em");
        var origin = grid.column("origin", ActivityRow::origin).sortBy("origin").width("6em");
        if (!demo) {
            origin.hidden();
        }
        grid.column("year", row -> text(row.evaluationYear())).sortBy("year").hidden();
        grid.column("summary", ActivityRow::summary).hidden();
        grid.column("figures", ActivityRow::figures).hidden();
        grid.column("honours", ActivityRow::honours).hidden();
        grid.column("start", ActivityRow::startDate).sortBy("start").hidden();
        grid.column("end", row -> row.dates().end()).hidden();
        grid.column("period", row -> row.dates().periodText()).hidden();
        grid.column("code", ActivityRow::code).sortBy("code").hidden();
        grid.column("created", row -> row.trail().createdAt()).sortBy("created").hidden();
        grid.column("changed", row -> row.trail().changedAt()).sortBy("changed").hidden();
        grid.column("changedBy", row -> row.trail().changedBy())
                .sortBy("changedBy")
                .hidden();
    }

    @Override
    protected DataGrid<ActivityRow> initContent() {
        return new DataGrid<>("activity.list");
    }

    void show(Rows<ActivityRow> rows, String filter) {
        getContent().show(rows, filter);
    }

    void refresh() {
        getContent().refresh();
    }

    void deselect() {
        getContent().deselect();
    }

    void onSelect(Consumer<@Nullable ActivityRow> listener) {
        getContent().onSelect(listener);
    }

    Component tools() {
        return getContent().tools();
    }

    static Tone tone(ActivityState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.ATTENTION;
            case ACCEPTED -> Tone.GOOD;
            case RETURNED -> Tone.BAD;
        };
    }

    private static @Nullable String when(ActivityRow row) {
        if (row.startDate() == null) {
            return row.dates().periodText();
        }
        var end = row.dates().end();
        return end == null || end.equals(row.startDate()) ? row.startDate().toString() : row.startDate() + " – " + end;
    }

    private static @Nullable String text(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
