package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.function.ValueProvider;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one grid of all lists: loads pages as they are scrolled to, sorts in the database, lets people choose, order and
 * resize columns, and exports what it shows. Its name begins the keys of its texts: {@code <name>.<column>} headers,
 * {@code <name>.file} for what the list is, {@code <name>.empty} for when there is nothing yet.
 */
public final class DataGrid<T> extends Composite<Grid<T>> {

    final GridColumns<T> columns;
    final GridExport<T> export;
    ValueProvider<T, Object> identity = row -> row;

    private final String name;
    private final GridTools tools;
    private final GridOrder order;

    public DataGrid(String name) {
        this.name = name;
        this.columns = new GridColumns<>(name, getContent());
        this.order = new GridOrder(columns);
        this.export = new GridExport<>(getTranslation(name + ".file"), columns);
        this.tools = new GridTools(columns, export);
    }

    @Override
    protected Grid<T> initContent() {
        return new GridLook<>(getTranslation(name + ".file"));
    }

    /** Declares a column; its value is shown, exported and read out, {@code null} as 暂无. */
    public DataColumn<T> column(String key, Function<? super T, ? extends @Nullable Object> value) {
        return column(key, getTranslation(name + "." + key), value);
    }

    /** Declares a column whose header is itself data, as the name of a branch. */
    public DataColumn<T> column(String key, String header, Function<? super T, ? extends @Nullable Object> value) {
        return columns.declare(key, header, value);
    }

    /** What makes two rows the same, so that the chosen row stays chosen when it changes; the whole row by default. */
    public void identifiedBy(ValueProvider<T, Object> id) {
        identity = id;
    }

    /** Shows rows under a filter, from the top; the filter in words goes to the audit log with an export. */
    public void show(Rows<T> rows, String filter) {
        show(rows, "", filter);
    }

    /**
     * The same where the list is about something, such as a cycle; that goes to the log, too, but is no reason for an
     * empty list.
     */
    public void show(Rows<T> rows, String about, String filter) {
        var shown = new GridRows<>(rows, columns::sort, this::showCount);
        export.show(shown, FilterWords.join(Stream.of(about, filter)), identity);
        var grid = getContent();
        scrollToStart();
        columns.build();
        grid.deselectAll();
        grid.setEmptyStateText(getTranslation(filter.isEmpty() ? name + ".empty" : "screen.noMatch"));
        grid.setItems(shown.provider(identity));
    }

    /** How people sorted it. */
    public GridOrder order() {
        return order;
    }

    /** Reads the rows again, where people are. */
    public void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    /** Row count, column chooser and export, for the toolbar of the view. */
    public Component tools() {
        return tools;
    }

    /** The button that exports, for a place among the actions of the page; it leaves the tools then. */
    public Component exportButton() {
        return tools.exportButton();
    }

    /** What it shows, with all columns, as one file of several. */
    public ExportFile<T> file() {
        return export.file(true, false);
    }

    /** Notifies of the chosen row, {@code null} when none is any more. */
    public void onSelect(Consumer<@Nullable T> listener) {
        getContent().asSingleSelect().addValueChangeListener(event -> listener.accept(event.getValue()));
    }

    /** Lets people choose several rows, or all, and notifies of the choice. */
    public void onChoose(Consumer<Set<T>> listener) {
        var choice = (GridMultiSelectionModel<T>) getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        choice.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        getContent().addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
        export.ticks = getContent()::getSelectedItems;
    }

    /** Chooses a row. */
    public void select(T row) {
        getContent().select(row);
    }

    /** The chosen row, if any. */
    public @Nullable T selected() {
        return getContent().asSingleSelect().getValue();
    }

    /** Chooses no row any more. */
    public void deselect() {
        getContent().deselectAll();
    }

    /** Before the rows change, and in both places: a browser deep in the list would ask for the end of the new one. */
    private void scrollToStart() {
        getContent().getElement().executeJs("this.scrollToIndex(0)");
        getContent().getDataCommunicator().setViewportRange(0, GridRows.PAGE);
    }

    private void showCount(long count) {
        tools.showRowCount(count);
        getContent().getStyle().set("--fs-rows", String.valueOf(count));
    }
}
