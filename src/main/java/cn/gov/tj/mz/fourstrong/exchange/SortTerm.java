package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** One property of a list as its query sorts by it; several expressions run in the same direction. */
public record SortTerm(boolean unique, List<String> expressions) {

    /** Hibernate drops {@code nulls last} where it takes it for the default, which is a setting of H2. */
    private static final String NULLS_LAST = "case when %1$s is null then 1 else 0 end, %1$s";

    /** Stands for a number behind all others. */
    private static final String LAST = "{last}";

    /** What every row has. */
    public static SortTerm required(String... expressions) {
        return new SortTerm(false, List.of(expressions));
    }

    /** What rows may lack; those that do come last in either direction, and no index serves this. */
    public static SortTerm nullable(String expression) {
        return required(NULLS_LAST.formatted(expression));
    }

    /** A number from 0 on that rows may lack: like {@link #nullable}, but what it takes to compute it is done once. */
    public static SortTerm amount(String expression) {
        return required("coalesce(" + expression + ", " + LAST + ")");
    }

    /** What no two rows share, so that nothing need follow and an index can serve the whole order. */
    public static SortTerm unique(String... expressions) {
        return new SortTerm(true, List.of(expressions));
    }

    String toJpql(Sort.Direction direction) {
        var suffix = direction.isAscending() ? " asc" : " desc";
        var last = direction.isAscending() ? "1000000000" : "-1";
        return expressions.stream()
                .map(expression -> expression.replace(LAST, last) + suffix)
                .collect(Collectors.joining(", "));
    }
}
