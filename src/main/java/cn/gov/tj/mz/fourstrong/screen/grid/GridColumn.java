package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** How a declared column becomes one of the grid. */
final class GridColumn {

    private GridColumn() {}

    static <T> void add(Grid<T> grid, DataColumn<T> declared, @Nullable String chosenWidth) {
        var formats = Formats.current();
        var column = declared.renderer == null
                ? grid.addColumn(row -> formats.show(declared.shown(row)))
                : grid.addColumn(declared.renderer);
        column.setKey(declared.key)
                .setHeader(declared.header)
                .setResizable(true)
                .setFlexGrow(chosenWidth == null ? declared.flex : 0)
                .setPartNameGenerator(
                        row -> declared.explained.test(row) || isNothing(declared.value.apply(row)) ? "fs-none" : null);
        if (chosenWidth != null || declared.width != null) {
            column.setWidth(chosenWidth != null ? chosenWidth : declared.width);
        }
        if (declared.number) {
            column.setTextAlign(ColumnTextAlign.END);
        }
        column.setSortable(declared.sortProperties != null);
        if (declared.sortProperties != null) {
            column.setSortProperty(declared.sortProperties);
        }
    }

    /** How columns stand before anybody arranged them. */
    static <T> GridSettings initial(Collection<DataColumn<T>> declared) {
        return new GridSettings(
                declared.stream()
                        .map(column -> new GridSettings.Column(column.key, column.hidden, null))
                        .toList(),
                declared.stream()
                        .filter(column -> column.initially != null)
                        .map(column -> new GridSettings.Order(column.key, column.initially == SortDirection.DESCENDING))
                        .toList());
    }

    static <T> void sort(Grid<T> grid, List<GridSettings.Order> wanted) {
        grid.sort(wanted.stream()
                .filter(order -> grid.getColumnByKey(order.key()) != null)
                .map(order -> new GridSortOrder<>(
                        grid.getColumnByKey(order.key()),
                        order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
    }

    /** What the rows are asked for when people sort by it. */
    static Stream<Sort.Order> orders(DataColumn<?> declared, boolean descending) {
        return declared.sortProperties == null
                ? Stream.empty()
                : Arrays.stream(declared.sortProperties)
                        .map(property -> descending ? Sort.Order.desc(property) : Sort.Order.asc(property));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof Collection<?> list && list.isEmpty();
    }
}
