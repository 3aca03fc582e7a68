package cn.gov.tj.mz.fourstrong.screen.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one person arranged a grid. As text: {@code date:120px,title,!state|-date,+title}. */
record GridSettings(List<Column> columns, List<Order> sort) {

    private static final Pattern TEXT =
            Pattern.compile("(!?\\w+(:[\\d.]+(px|em|rem))?(,!?\\w+(:[\\d.]+(px|em|rem))?)*)\\|([+-]\\w+(,[+-]\\w+)*)?");

    /** One column, in its place; {@code width} when somebody changed it. */
    record Column(String key, boolean hidden, @Nullable String width) {

        static Column parse(String text) {
            var hidden = text.startsWith("!");
            var parts = text.substring(hidden ? 1 : 0).split(":");
            return new Column(parts[0], hidden, parts.length > 1 ? parts[1] : null);
        }

        String text() {
            return (hidden ? "!" : "") + key + (width == null ? "" : ":" + width);
        }
    }

    /** One of the columns that order the rows. */
    record Order(String key, boolean descending) {

        String text() {
            return (descending ? "-" : "+") + key;
        }
    }

    GridSettings {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** Nothing when the text is none of ours. */
    static Optional<GridSettings> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        var halves = text.split("\\|", -1);
        var columns = Arrays.stream(halves[0].split(",")).map(Column::parse).toList();
        var sort = Arrays.stream(halves[1].split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> new Order(part.substring(1), part.startsWith("-")))
                .toList();
        return Optional.of(new GridSettings(columns, sort));
    }

    String text() {
        return columns.stream().map(Column::text).collect(Collectors.joining(",")) + "|"
                + sort.stream().map(Order::text).collect(Collectors.joining(","));
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
}
