package cn.gov.tj.mz.fourstrong.activity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** By what a list of records can be sorted, and how a query says it; ties are broken by age, so pages never overlap. */
final class ActivityOrder {

    private static final Map<String, String> BY = Map.ofEntries(
            Map.entry("date", "a.content.sortDate"),
            Map.entry("code", "a.code"),
            Map.entry("title", "a.content.title"),
            Map.entry("branch", "b.sortOrder"),
            Map.entry("unit", "u.sortOrder"),
            Map.entry("year", "a.content.evaluationYear"),
            Map.entry("origin", "a.origin"),
            Map.entry("created", "a.createdAt"),
            Map.entry("changed", "a.changedAt"),
            Map.entry("changedBy", "a.changedBy"),
            Map.entry(
                    "state",
                    "case a.state when DRAFT then 0 when SUBMITTED then 1 when RETURNED then 2 when ACCEPTED then 3 else 4 end"));

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "date");

    private ActivityOrder() {}

    /** The joins that the order needs. */
    static String joins(Sort sort) {
        return sort.stream().anyMatch(by -> Set.of("branch", "unit").contains(by.getProperty()))
                ? "join a.branch b join b.unit u\n"
                : "";
    }

    /** @throws IllegalArgumentException when a list of records cannot be sorted by one of the properties */
    static String clause(Sort sort) {
        var orders = sort.isUnsorted() ? NEWEST_FIRST : sort;
        var last = orders.stream().toList().getLast();
        // ties run the same way, so that an index serves the whole order
        return orders.stream()
                .map(ActivityOrder::term)
                .collect(Collectors.joining(", ", "order by ", ", a.id" + direction(last)));
    }

    private static String term(Sort.Order order) {
        var by = BY.get(order.getProperty());
        if (by == null) {
            throw new IllegalArgumentException("Records cannot be sorted by " + order.getProperty());
        }
        return by + direction(order);
    }

    private static String direction(Sort.Order order) {
        return order.isAscending() ? " asc" : " desc";
    }
}
