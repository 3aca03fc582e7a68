package cn.gov.tj.mz.fourstrong.screen.filter;

import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The address of a list: its filter, its order, and what is shown beside it. */
final class ListAddress {

    private final FilterFields fields;
    private ListOrder order = ListOrder.NONE;
    private Map<String, List<String>> beside = Map.of();

    ListAddress(FilterFields fields) {
        this.fields = fields;
    }

    void keep(ListOrder listed) {
        order = listed;
        listed.onChange(this::write);
    }

    void read(Location location) {
        var address = UrlFilter.read(location);
        fields.read(address);
        order.read(address.getOrDefault(ListOrder.NAME, List.of()));
    }

    /** The filter and the order. */
    Map<String, List<String>> ofList() {
        var address = fields.write();
        address.put(ListOrder.NAME, order.columns());
        return UrlFilter.withoutBlanks(address);
    }

    /** Names what is shown beside the list; {@code null} for nothing. */
    void beside(String name, @Nullable Object id) {
        beside = id == null ? Map.of() : Map.of(name, List.of(id.toString()));
        write();
    }

    /** Another filter makes another list, beside which nothing is shown yet. */
    void writeFilter() {
        beside = Map.of();
        write();
    }

    private void write() {
        var address = new LinkedHashMap<>(ofList());
        address.putAll(beside);
        UrlFilter.write(address);
    }
}
