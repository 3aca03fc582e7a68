package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesPoint;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesService;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.grid.DataColumn;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The indicators of work in the caller's scope, each with its newest value; clerks keep the list of their branch. */
@Route("indicators")
@Menu(title = "nav.indicators", order = 14, icon = "vaadin:trending-up")
@RolesAllowed(Roles.BUSINESS)
class SeriesView extends Main implements HasDynamicTitle {

    private final transient SeriesService series;
    private final DataGrid<SeriesRow> grid = new DataGrid<>("activity.series.list");

    SeriesView(SeriesService series, SeriesActions actions) {
        this.series = series;
        grid.column("branch", row -> row.branch().shortName()).width("5.5rem").leadsTo(SeriesView::profile);
        grid.column("unit", row -> row.branch().unitName()).hidden();
        grid.column("name", row -> SeriesWords.of(row.names(), SeriesWords::name))
                .width("10.5rem")
                .flex(3);
        newest("period", point -> SeriesWords.period(point.period())).width("8rem");
        newest("value", point -> point.value().asPrinted())
                .leadsTo(SeriesView::record)
                .width("6rem")
                .flex(1);
        newest("growth", point -> SeriesWords.printed(point.growth())).width("7.5rem");
        newest("computed", point -> SeriesWords.growth(point.computedGrowth()))
                .width("8.5rem")
                .inEnglish("9rem");
        newest("rank", point -> SeriesWords.printed(point.rank())).width("5rem").flex(1);
        grid.column("target", SeriesView::target).hidden();
        newest("share", point -> SeriesWords.share(point.share()))
                .width("8.5rem")
                .inEnglish("9.25rem");
        grid.column("missing", SeriesView::missing)
                .shownAs(SeriesView::missingInFull)
                .width("10rem")
                .flex(2);
        grid.identifiedBy(
                row -> row.listed() == null ? row.branch().id() : row.listed().id());
        var note = new Paragraph(SeriesWords.text("note"));
        note.addClassName("fs-muted");
        var head = new PageHead(getPageTitle()).actions(grid.tools());
        actions.buttons(grid, this::show).forEach(head::actions);
        add(head, note, grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.indicators");
    }

    private DataColumn<SeriesRow> newest(String key, Function<SeriesPoint, @Nullable Object> part) {
        return grid.column(key, row -> SeriesWords.of(row.newest(), part)).dashWhere(row -> row.listed() == null);
    }

    private static @Nullable String target(SeriesRow row) {
        return SeriesWords.of(row.newest(), point -> SeriesWords.target(Objects.requireNonNull(row.names()), point));
    }

    private static @Nullable List<String> missing(SeriesRow row) {
        return row.listed() == null
                ? null
                : row.missing().stream().map(SeriesWords::period).toList();
    }

    /** On as many lines as it takes. */
    private static Div missingInFull(SeriesRow row) {
        var periods = new Div(
                row.missing().isEmpty() ? StateBadge.DASH : Formats.current().show(missing(row)));
        periods.addClassName("fs-cell-whole");
        return periods;
    }

    private static String profile(SeriesRow row) {
        return "branches/" + row.branch().code();
    }

    private static String record(SeriesRow row) {
        return SeriesWords.record(Objects.requireNonNull(row.newest()));
    }

    private void show() {
        grid.show(Rows.of(series.all()), "");
    }
}
