package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.server.VaadinService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one person arranged a grid; stored as JSON, so the names here are those of the stored text. */
record GridSettings(List<Column> columns, List<Order> sort) {

    private static final Pattern WIDTH = Pattern.compile("[\\d.]+(px|em|rem)");

    /** One column, in its place; {@code width} when somebody changed it. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Column(String key, boolean hidden, @Nullable String width) {

        Column {
            Objects.requireNonNull(key);
            width = width != null && WIDTH.matcher(width).matches() ? width : null;
        }
    }

    /** One of the columns that order the rows. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Order(String key, boolean descending) {

        private static final String DOWN = "-";

        Order {
            Objects.requireNonNull(key);
        }

        static Order parse(String words) {
            return words.startsWith(DOWN) ? new Order(words.substring(DOWN.length()), true) : new Order(words, false);
        }

        static Order of(GridSortOrder<?> order) {
            return new Order(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING);
        }

        String inWords() {
            return (descending ? DOWN : "") + key;
        }
    }

    GridSettings {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** These settings for a grid that may have changed since: unknown columns go, new ones come as they are there. */
    GridSettings fitting(GridSettings now) {
        var known = now.keys();
        var fitting = new ArrayList<>(
                columns.stream().filter(column -> known.contains(column.key())).toList());
        var mine = keys();
        for (var i = 0; i < now.columns.size(); i++) {
            if (!mine.contains(now.columns.get(i).key())) {
                fitting.add(Math.min(i, fitting.size()), now.columns.get(i));
            }
        }
        var orders = sort.stream().filter(order -> known.contains(order.key())).toList();
        var result = new GridSettings(fitting, orders);
        return result.visible().isEmpty() ? now : result;
    }

    GridSettings showing(String key, boolean shown) {
        var changed = columns.stream()
                .map(column -> column.key().equals(key) ? new Column(key, !shown, column.width()) : column)
                .toList();
        return new GridSettings(
                changed,
                sort.stream().filter(order -> shown || !order.key().equals(key)).toList());
    }

    GridSettings resized(String key, String width) {
        return new GridSettings(
                columns.stream()
                        .map(column -> column.key().equals(key) ? new Column(key, column.hidden(), width) : column)
                        .toList(),
                sort);
    }

    /** The visible columns in a new order; hidden ones keep their places between them. */
    GridSettings ordered(List<String> visible) {
        var next = visible.stream().map(this::column).iterator();
        return new GridSettings(
                columns.stream()
                        .map(column -> column.hidden() ? column : next.next())
                        .toList(),
                sort);
    }

    GridSettings sorted(List<Order> orders) {
        return new GridSettings(columns, orders);
    }

    List<Column> visible() {
        return columns.stream().filter(column -> !column.hidden()).toList();
    }

    private Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Collection<String> keys() {
        return columns.stream().map(Column::key).collect(Collectors.toSet());
    }

    /** Where the settings of a grid are stored for one person. */
    record Memory(String grid) {

        Optional<GridSettings> read() {
            return preferences().get(name()).flatMap(text -> SettingsJson.read(text, GridSettings.class));
        }

        void write(GridSettings settings) {
            preferences().save(name(), SettingsJson.write(settings));
        }

        void remove() {
            preferences().remove(name());
        }

        private String name() {
            return "grid." + grid;
        }

        private static Preferences preferences() {
            return VaadinService.getCurrent().getInstantiator().getOrCreate(Preferences.class);
        }
    }
}
