package cn.gov.tj.mz.fourstrong.screen.grid;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Boxes before the rows of a grid in which one row is open: many are ticked beside it, and stay so when rows are read
 * again. They are shown where the view says so; then the key X ticks the open row, see {@code data-grid.js}.
 */
public final class GridTicks<T> {

    static final String KEY = "ticks";

    private static final String BOX = """
            <vaadin-checkbox class="fs-tick" .checked=${item.ticked} ?disabled=${!item.allowed}
                accessible-name=${item.label}
                @change=${(event) => tick(event.target.checked)}></vaadin-checkbox>""";

    private final DataGrid<T> grid;
    private final Rows<T> rows;
    private final Runnable then;
    private final Checkbox everything = new Checkbox();
    private final Map<Object, T> ticked = new LinkedHashMap<>();

    private boolean shown;

    /** @param then runs when something else is ticked */
    public GridTicks(DataGrid<T> grid, Rows<T> rows, Runnable then) {
        this.grid = grid;
        this.rows = rows;
        this.then = then;
        everything.setAriaLabel(I18NProvider.translate("screen.ticks.all"));
        everything.addClassName("fs-tick");
        everything.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tick(event.getValue() ? rows.all().get() : List.of());
            }
        });
        grid.columns.first = this::build;
        grid.export.ticks = this::ticked;
    }

    /** Whether the boxes are there; nothing is ticked yet. */
    public void show(boolean boxes) {
        shown = boxes;
        var column = grid.getContent().getColumnByKey(KEY);
        if (column != null) {
            column.setVisible(boxes);
        }
        keep(List.of());
    }

    /** What is ticked, in the order in which it was. */
    public List<T> ticked() {
        return List.copyOf(ticked.values());
    }

    /** Takes the ticks from all rows but these. */
    public void keep(Collection<T> those) {
        everything.setValue(false);
        tick(ticked().stream().filter(those::contains).toList());
    }

    private void tick(Collection<T> those) {
        var drawn = new ArrayList<>(ticked());
        ticked.clear();
        those.forEach(row -> ticked.put(grid.identity.apply(row), row));
        drawn.addAll(those);
        changed(drawn);
    }

    private void tick(T row, boolean on) {
        if (on && rows.allowed().test(row)) {
            ticked.put(grid.identity.apply(row), row);
        } else {
            ticked.remove(grid.identity.apply(row));
            everything.setValue(false);
        }
        changed(List.of(row));
    }

    /** Only their boxes are drawn again, nothing is read. */
    private void changed(Collection<T> drawn) {
        everything.setIndeterminate(!ticked.isEmpty() && !everything.getValue());
        drawn.forEach(grid.getContent().getDataProvider()::refreshItem);
        then.run();
    }

    private void build(Grid<T> built) {
        built.addColumn(LitRenderer.<T>of(BOX)
                        .withProperty("ticked", row -> ticked.containsKey(grid.identity.apply(row)))
                        .withProperty("allowed", rows.allowed()::test)
                        .withProperty(
                                "label",
                                row -> I18NProvider.translate(
                                        "screen.tick", rows.name().apply(row)))
                        .withFunction(
                                "tick",
                                (row, arguments) -> tick(row, arguments.get(0).asBoolean())))
                .setKey(KEY)
                .setHeader(everything)
                .setFrozen(true)
                .setFlexGrow(0)
                .setWidth("2.75rem")
                .setVisible(shown);
    }

    /**
     * What can be ticked.
     *
     * @param name what one of them is called
     * @param all what the box above ticks
     */
    public record Rows<T>(Function<T, String> name, Predicate<T> allowed, Supplier<List<T>> all) {}
}
