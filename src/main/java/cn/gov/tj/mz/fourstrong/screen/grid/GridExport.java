package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a grid exports: the rows that it shows, or those of them that are ticked, read again as they are now. */
final class GridExport<T> implements ExportSource {

    private final String list;
    private final GridColumns<T> columns;

    Supplier<? extends Collection<T>> ticks = List::of;

    private @Nullable GridRows<T> rows;
    private String filter = "";
    private ValueProvider<T, Object> identity = row -> row;

    GridExport(String list, GridColumns<T> columns) {
        this.list = list;
        this.columns = columns;
    }

    void show(GridRows<T> rows, String filter, ValueProvider<T, Object> identity) {
        this.rows = rows;
        this.filter = filter;
        this.identity = identity;
    }

    @Override
    public int ticked() {
        return ticks.get().size();
    }

    @Override
    public boolean hidesColumns() {
        return columns.visible().size() < columns.all().size();
    }

    @Override
    public ExportRun run(ExportChoice choice, boolean ticked) {
        var file = file(choice.allColumns(), ticked);
        var shown = rows == null ? 0 : rows.count();
        return new ExportRun(new Download.Single(file, choice.format()), ticked ? ticked() : shown);
    }

    ExportFile<T> file(boolean allColumns, boolean ticked) {
        var narrowed = ticked
                ? FilterWords.join(Stream.of(filter, I18NProvider.translate("screen.export.ticked", ticked())))
                : filter;
        var file = new ExportFile<>(
                list, narrowed, columns.cells(allColumns), ticked ? tickedRows() : all(), columns.sort());
        return file.with(ExportOrigin.of(list, narrowed)
                .say("order", order())
                .say("columns", I18NProvider.translate("screen.export.columns." + (allColumns ? "all" : "shown")))
                .notes());
    }

    private Rows<T> all() {
        return rows == null ? Rows.of(List.of()) : rows.all();
    }

    /** In the order of the list, and only what the person may still see. */
    private Rows<T> tickedRows() {
        var those = ticks.get().stream().map(identity).collect(Collectors.toSet());
        var all = all();
        return Rows.of((sort, action) -> all.forEach(sort, row -> {
            if (those.contains(identity.apply(row))) {
                action.accept(row);
            }
        }));
    }

    private String order() {
        var headers = columns.all().stream().collect(Collectors.toMap(column -> column.key, column -> column.header));
        var words = columns.order().stream()
                .map(order -> I18NProvider.translate(
                        order.descending() ? "screen.export.falling" : "screen.export.rising",
                        headers.get(order.key())))
                .collect(Collectors.joining(I18NProvider.translate("screen.filter.or")));
        return words.isEmpty() ? I18NProvider.translate("screen.export.unsorted") : words;
    }
}
