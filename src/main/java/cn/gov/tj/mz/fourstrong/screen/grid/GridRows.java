package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The rows of a grid as Vaadin asks for them: how many, then a page. At first both are read at once. */
final class GridRows<T> {

    static final int PAGE = 50;

    private final Rows<T> rows;
    private final Supplier<Sort> sort;
    private final LongConsumer onCount;

    private boolean counted;
    private long count;
    private Rows.@Nullable Start<T> start;

    GridRows(Rows<T> rows, Supplier<Sort> sort, LongConsumer onCount) {
        this.rows = rows;
        this.sort = sort;
        this.onCount = onCount;
    }

    CallbackDataProvider<T, Void> provider(ValueProvider<T, Object> identity) {
        return new CallbackDataProvider<>(this::page, this::count, identity);
    }

    Rows<T> all() {
        return rows;
    }

    /** How many there were when they were last counted. */
    long count() {
        return count;
    }

    private int count(Query<T, Void> query) {
        query.getOffset();
        query.getLimit();
        start = counted ? null : rows.start(sort.get(), PAGE);
        count = start == null ? rows.count() : start.total();
        counted = true;
        onCount.accept(count);
        return Math.toIntExact(count);
    }

    private Stream<T> page(Query<T, Void> query) {
        var offset = query.getOffset();
        var limit = query.getLimit();
        var first = start;
        start = null;
        return first != null && offset == 0 && limit <= PAGE
                ? first.rows().stream().limit(limit)
                : rows.page(sort.get(), offset, limit).stream();
    }
}
