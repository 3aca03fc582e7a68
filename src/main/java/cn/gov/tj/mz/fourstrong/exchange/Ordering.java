package cn.gov.tj.mz.fourstrong.exchange;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.data.domain.Sort;

/**
 * By what a list can be sorted, and how its query says it: rows that lack a value come last in either direction, and
 * equal rows keep one order, so that pages never overlap.
 */
public final class Ordering {

    private final Map<String, SortTerm> terms;
    private final String last;

    /**
     * @param terms what each property of a {@link Sort} means in the query
     * @param last the order of equal rows and of an unsorted list; it ends with what no two rows share
     */
    public Ordering(Map<String, SortTerm> terms, String last) {
        this.terms = Map.copyOf(terms);
        this.last = last;
    }

    /** @throws IllegalArgumentException when the list cannot be sorted by one of the properties */
    public String clause(Sort sort) {
        var clause = new ArrayList<String>();
        for (var order : sort) {
            var term = term(order.getProperty());
            clause.add(term.toJpql(order.getDirection()));
            if (term.unique()) {
                return join(clause);
            }
        }
        clause.add(last);
        return join(clause);
    }

    /** What of an order the list can be sorted by, for orders that come from outside. */
    public Sort known(Sort sort) {
        return Sort.by(sort.stream()
                .filter(order -> terms.containsKey(order.getProperty()))
                .toList());
    }

    private SortTerm term(String property) {
        var term = terms.get(property);
        if (term == null) {
            throw new IllegalArgumentException(
                    "The list cannot be sorted by %s, only by %s".formatted(property, new TreeSet<>(terms.keySet())));
        }
        return term;
    }

    private static String join(Iterable<String> clause) {
        return "order by " + String.join(", ", clause) + "\n";
    }
}
