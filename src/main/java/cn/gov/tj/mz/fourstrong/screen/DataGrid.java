package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.exchange.CsvColumn;
import cn.gov.tj.mz.fourstrong.exchange.CsvFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one grid of all lists: loads pages as they are scrolled to, sorts in the database, lets people choose, order and
 * resize columns, and exports what it shows. Its name begins the keys of its texts: {@code <name>.<column>} headers,
 * {@code <name>.file} for what the list is, {@code <name>.empty} for when there is nothing yet.
 */
@StyleSheet("context://screen.css")
public final class DataGrid<T> extends Composite<Grid<T>> {

    private static final int PAGE = 50;

    final String name;
    final GridColumns<T> columns;

    private final Span rowCount = new Span();
    private final Div tools = new Div();
    private final ColumnChooser chooser;
    private final ExportButton<T> export;

    private Rows<T> rows = Rows.of(List.of());
    private String filter = "";
    private long lastCount;

    public DataGrid(String name) {
        this.name = name;
        this.columns = new GridColumns<>(name, getContent());
        this.chooser = new ColumnChooser(columns);
        this.export = new ExportButton<>(this);
        rowCount.addClassName("fs-row-count");
        rowCount.getElement().setAttribute("aria-live", "polite");
        tools.addClassName("fs-grid-tools");
        tools.add(rowCount, chooser, export);
    }

    @Override
    protected Grid<T> initContent() {
        var grid = new Grid<T>(PAGE);
        grid.addClassName("fs-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.setColumnReorderingAllowed(true);
        grid.setAriaLabel(getTranslation(name + ".file"));
        return grid;
    }

    /** Declares a column; its value is shown, exported and read out, {@code null} as 暂无. */
    public DataColumn<T> column(String key, Function<? super T, ? extends @Nullable Object> value) {
        return column(key, getTranslation(name + "." + key), value);
    }

    /** Declares a column whose header is itself data, as the name of a branch. */
    public DataColumn<T> column(String key, String header, Function<? super T, ? extends @Nullable Object> value) {
        return columns.declare(key, header, value);
    }

    /** Shows rows without a filter. */
    public void show(Rows<T> rows) {
        show(rows, "");
    }

    /** Shows rows under a filter, from the top; the filter in words goes to the audit log with an export. */
    public void show(Rows<T> rows, String filter) {
        this.rows = rows;
        this.filter = filter;
        columns.build();
        chooser.update();
        var grid = getContent();
        grid.deselectAll();
        grid.setEmptyStateText(emptyText());
        grid.setItems(DataProvider.<T>fromCallbacks(this::page, this::count));
        grid.scrollToStart();
    }

    /** Reads the rows again, where people are. */
    public void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    /** Row count, column chooser and export, for the toolbar of the view. */
    public Component tools() {
        return tools;
    }

    /** The number of rows, for a place beside the title; it leaves the tools then. */
    public Component rowCount() {
        return rowCount;
    }

    /** The button that exports, for a place among the actions of the page; it leaves the tools then. */
    public Component exportButton() {
        return export;
    }

    /** Tells which row was chosen, {@code null} when none is any more. */
    public void onSelect(Consumer<@Nullable T> listener) {
        getContent().asSingleSelect().addValueChangeListener(event -> listener.accept(event.getValue()));
    }

    /** The chosen row, if any. */
    public @Nullable T selected() {
        return getContent().asSingleSelect().getValue();
    }

    /** Chooses no row any more. */
    public void deselect() {
        getContent().deselectAll();
    }

    /** What an export would write now. */
    CsvFile<T> file() {
        var formats = Formats.current();
        var cells = columns.visible().stream()
                .map(column -> new CsvColumn<T>(column.header, row -> formats.plain(column.value.apply(row))))
                .toList();
        return new CsvFile<>(getTranslation(name + ".file"), filter, cells, rows, columns.sort());
    }

    long lastCount() {
        return lastCount;
    }

    private Stream<T> page(Query<T, Void> query) {
        return rows.page(columns.sort(), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<T, Void> query) {
        query.getOffset();
        query.getLimit();
        lastCount = rows.count();
        rowCount.setText(getTranslation(lastCount == 1 ? "screen.rows.one" : "screen.rows", lastCount));
        export.setEnabled(lastCount > 0);
        return Math.toIntExact(lastCount);
    }

    private String emptyText() {
        return getTranslation(filter.isEmpty() ? name + ".empty" : "screen.noMatch");
    }
}
