package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.grid.Grid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The columns of a grid as they are arranged now. Hidden ones are not in the grid at all, so nothing of them is sent. */
final class GridColumns<T> {

    private final Grid<T> grid;
    private final GridSettings.Memory memory;
    private final Map<String, DataColumn<T>> declared = new LinkedHashMap<>();

    /** Adds what people neither hide nor move. */
    Consumer<Grid<T>> first = _ -> {};

    Runnable onSort = () -> {};

    private @Nullable GridSettings settings;
    private boolean arranging;

    GridColumns(String name, Grid<T> grid) {
        this.grid = grid;
        this.memory = new GridSettings.Memory(name);
        grid.addSortListener(event -> {
            if (!arranging) {
                save(settings()
                        .sorted(event.getSortOrder().stream()
                                .map(GridSettings.Order::of)
                                .toList()));
                onSort.run();
            }
        });
        grid.addColumnReorderListener(event -> {
            if (!arranging) {
                save(settings().ordered(keys(event.getColumns())));
            }
        });
        grid.addColumnResizeListener(event -> {
            var column = event.getResizedColumn();
            save(settings().resized(column.getKey(), column.getWidth()));
        });
    }

    DataColumn<T> declare(String key, String header, Function<? super T, ? extends @Nullable Object> value) {
        var column = new DataColumn<T>(key, header, value);
        declared.put(key, column);
        return column;
    }

    /** Fills the grid the first time; later calls change nothing. */
    void build() {
        if (settings == null) {
            arrange(memory.read().map(kept -> kept.fitting(initial())).orElseGet(this::initial));
        }
    }

    void show(String key, boolean shown) {
        save(settings().showing(key, shown));
        arrange(settings());
    }

    /** Back to how the grid was declared. */
    void reset() {
        memory.remove();
        arrange(initial());
    }

    List<DataColumn<T>> all() {
        return List.copyOf(declared.values());
    }

    List<DataColumn<T>> visible() {
        return settings().visible().stream()
                .map(column -> declared.get(column.key()))
                .toList();
    }

    /** The visible columns for a file, and those that it must not lack, in the language of the one who asks. */
    List<ExportColumn<T>> cells(boolean all) {
        var formats = Formats.current();
        var visible = visible();
        var others = declared.values().stream().filter(column -> (all || column.inFiles) && !visible.contains(column));
        return Stream.concat(visible.stream(), others)
                .map(column -> new ExportColumn<T>(column.header, row -> formats.plain(column.value.apply(row))))
                .toList();
    }

    /** The order of the rows in the words of those who read them. */
    Sort sort() {
        return Sort.by(settings().sort().stream()
                .flatMap(order -> GridColumn.orders(declared.get(order.key()), order.descending()))
                .toList());
    }

    List<GridSettings.Order> order() {
        return settings().sort();
    }

    /** Orders the rows for now, by those of the columns that can be sorted; whether there was any. */
    boolean order(List<GridSettings.Order> wanted) {
        var known = wanted.stream()
                .filter(order -> declared.containsKey(order.key()) && declared.get(order.key()).sortProperties != null)
                .toList();
        if (!known.isEmpty()) {
            arrange(settings().sorted(known));
        }
        return !known.isEmpty();
    }

    private void arrange(GridSettings wanted) {
        settings = wanted;
        arranging = true;
        grid.removeAllColumns();
        first.accept(grid);
        wanted.visible().forEach(column -> GridColumn.add(grid, declared.get(column.key()), column.width()));
        GridColumn.sort(grid, wanted.sort());
        arranging = false;
    }

    private void save(GridSettings changed) {
        settings = changed;
        memory.write(changed);
    }

    private GridSettings settings() {
        build();
        return settings;
    }

    private GridSettings initial() {
        return GridColumn.initial(declared.values());
    }

    private List<String> keys(List<Grid.Column<T>> columns) {
        return columns.stream()
                .map(Grid.Column::getKey)
                .filter(declared::containsKey)
                .toList();
    }
}
