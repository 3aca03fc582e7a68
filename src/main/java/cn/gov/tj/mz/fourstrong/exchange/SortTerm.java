package cn.gov.tj.mz.fourstrong.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** One property of a list as its query sorts by it; several expressions run in the same direction. */
public final class SortTerm {

    private final String[] expressions;
    private final String nulls;
    private final boolean unique;

    private SortTerm(String[] expressions, String nulls, boolean unique) {
        this.expressions = expressions;
        this.nulls = nulls;
        this.unique = unique;
    }

    /** What every row has. */
    public static SortTerm required(String... expressions) {
        return new SortTerm(expressions, "", false);
    }

    /** What rows may lack; no index serves this. */
    public static SortTerm nullable(String... expressions) {
        return new SortTerm(expressions, " nulls last", false);
    }

    /** What no two rows share, so that nothing need follow and an index can serve the whole order. */
    public static SortTerm unique(String... expressions) {
        return new SortTerm(expressions, "", true);
    }

    boolean isUnique() {
        return unique;
    }

    String toJpql(Sort.Direction direction) {
        var suffix = (direction.isAscending() ? " asc" : " desc") + nulls;
        return Arrays.stream(expressions).map(expression -> expression + suffix).collect(Collectors.joining(", "));
    }
}
