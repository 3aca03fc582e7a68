package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.grid.GridOrder;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * The list that an evaluation was opened from. Its filter and its order go along in the address, so that people find
 * the next one and come back to what they saw.
 *
 * @param list the address of the list
 * @param ids what is in it now, in its order
 * @param left the place that the evaluation shown last had in it; behind it comes what moved up since
 */
public record EvaluationQueue(String list, Map<String, List<String>> address, List<UUID> ids, int left) {

    /** People go through no longer list one by one. */
    public static final int LONGEST = 1000;

    private static final String FROM = "from";
    private static final String ORDER = "order";
    private static final String DOWN = "-";

    /** Where an evaluation of a list is shown. */
    public static Location address(String list, UUID id, FilterBar filters, GridOrder order) {
        var address = new LinkedHashMap<>(filters.address());
        address.put(FROM, List.of(list));
        address.put(
                ORDER,
                order.sort().stream()
                        .map(one -> (one.isDescending() ? DOWN : "") + one.getProperty())
                        .toList());
        return location(list + "/" + id, UrlFilter.withoutBlanks(address));
    }

    public static void open(Location evaluation) {
        UI.getCurrent().navigate(evaluation.getPath(), evaluation.getQueryParameters());
    }

    /** The list that an address names, if any. */
    public static Optional<String> list(Location location) {
        return location.getQueryParameters().getSingleParameter(FROM);
    }

    /** The order that an address names. */
    public static Sort sort(Location location) {
        var named = location.getQueryParameters().getParameters().getOrDefault(ORDER, List.of());
        return Sort.by(named.stream()
                .map(word ->
                        word.startsWith(DOWN) ? Sort.Order.desc(word.substring(DOWN.length())) : Sort.Order.asc(word))
                .toList());
    }

    /** @param before the same list as it was when another evaluation was shown, or this one before a decision */
    public static EvaluationQueue of(Location location, List<UUID> ids, @Nullable EvaluationQueue before, UUID shown) {
        var left = before == null ? 0 : Math.max(before.ids.indexOf(shown), 0);
        return new EvaluationQueue(location.getFirstSegment(), UrlFilter.read(location), ids, left);
    }

    /** Whether an evaluation is in the list, and not decided upon meanwhile. */
    boolean holds(UUID id) {
        return ids.contains(id);
    }

    /** The place in the list, from 1. */
    int place(UUID id) {
        return ids.indexOf(id) + 1;
    }

    Optional<UUID> next(UUID id) {
        return at(holds(id) ? place(id) : Math.min(left, ids.size() - 1));
    }

    Optional<UUID> previous(UUID id) {
        return at((holds(id) ? place(id) - 1 : left) - 1);
    }

    /** Where another one of the list, or another edition, is shown. */
    public Location to(UUID id) {
        return location(list + "/" + id, address);
    }

    /** Whether another one is left to go on with. */
    public boolean goesOn(UUID id) {
        return ids.stream().anyMatch(other -> !other.equals(id));
    }

    /** The list as people left it. */
    String back() {
        var filter = new LinkedHashMap<>(address);
        filter.keySet().removeAll(Set.of(FROM, ORDER, SheetLinks.CRITERION));
        return location(list, filter).getPathWithQueryParameters();
    }

    private Optional<UUID> at(int index) {
        return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    private static Location location(String path, Map<String, List<String>> parameters) {
        return new Location(path, new QueryParameters(parameters));
    }
}
