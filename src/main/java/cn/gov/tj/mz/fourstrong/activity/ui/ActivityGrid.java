package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.screen.grid.NothingLeft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of records; what is asked for less often starts hidden. */
final class ActivityGrid {

    private ActivityGrid() {}

    static DataGrid<ActivityRow> create(TypeNames types, ActivityFilterBar filters, boolean demo) {
        var grid = new DataGrid<ActivityRow>("activity.list");
        grid.addClassName("fs-split-main");
        grid.identifiedBy(ActivityRow::id);
        grid.column("date", ActivityGrid::when)
                .sortBy("date")
                .initially(SortDirection.DESCENDING)
                .width("6.5em")
                .flex(1);
        filters.keep(grid.order());
        if (filters.offersBranches()) {
            grid.column("branch", row -> row.place().branch()).sortBy("branch").width("6.25em");
            grid.column("unit", row -> row.place().unit()).sortBy("unit").hidden();
        }
        grid.column("title", ActivityRow::title).sortBy("title").width("14em").flex(6);
        grid.column("criteria", row -> row.tags().criteria())
                .asCriteria()
                .width("6.75em")
                .inEnglish("11.5em");
        grid.column("types", row -> types.of(row.tags().types())).width("4.5em").flex(4);
        grid.column("state", ActivityRow::state)
                .sortBy("state")
                .asState(row -> ActivityStates.tone(row.state()))
                .width("5.75em")
                .inEnglish("6.75em");
        var origin = grid.column("origin", row -> row.source().origin())
                .sortBy("origin")
                .width("6em")
                .inEnglish("7em");
        if (!demo) {
            origin.hidden();
        }
        grid.column("year", row -> text(row.dates().evaluationYear()))
                .sortBy("year")
                .hidden();
        grid.column("summary", row -> row.content().summary()).hidden();
        grid.column("figures", row -> row.content().figures()).hidden();
        grid.column("honours", ActivityGrid::honours).hidden();
        new MinutesColumns(grid).add();
        grid.column("start", row -> row.dates().start()).sortBy("start").hidden();
        grid.column("end", row -> row.dates().end()).hidden();
        grid.column("period", row -> row.dates().periodText()).hidden();
        grid.column("code", row -> row.source().code()).sortBy("code").hidden();
        grid.column("created", row -> row.recorded().createdAt())
                .sortBy("created")
                .hidden();
        grid.column("changed", row -> row.recorded().changedAt())
                .sortBy("changed")
                .hidden();
        grid.column("changedBy", row -> row.recorded().changedBy())
                .sortBy("changedBy")
                .hidden();
        return grid;
    }

    /** Where nothing is left of what waits for somebody, the list says so; no filter is to blame for it. */
    static void show(DataGrid<ActivityRow> grid, ActivityListing list, ActivityFilterBar filters) {
        grid.show(Rows.of(list, filters.filter()), filters.words());
        filters.work()
                .map(work -> new NothingLeft(words("none." + work), new PageLink(words("all"), "activities")))
                .ifPresent(grid.getContent()::setEmptyStateComponent);
    }

    private static String words(String key) {
        return I18NProvider.translate("activity.list." + key);
    }

    /** The list with what one of its records says. */
    static Div beside(DataGrid<ActivityRow> grid, DetailsPanel details) {
        var split = new Div(grid, details);
        split.addClassName("fs-split");
        return split;
    }

    private static List<String> honours(ActivityRow row) {
        return row.content().honours().stream()
                .map(honour -> HonourWords.inOneLine(honour, row.dates().periodText()))
                .toList();
    }

    /** A single day stays one, so that spreadsheets sort by it; the rest is words. */
    private static Object when(ActivityRow row) {
        var dates = row.dates();
        var words = dates.inWords(LocalDate::toString);
        return words == null
                ? I18NProvider.translate("activity.list.undated")
                : dates.start() != null && words.equals(dates.start().toString()) ? dates.start() : words;
    }

    private static @Nullable String text(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
