package cn.gov.tj.mz.fourstrong.exchange;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;

/** Reads all rows of a list some hundred at a time, so that memory does not grow with their number. */
public final class Chunks {

    static final int SIZE = 500;

    private Chunks() {}

    /** Passes every row of a query. */
    public static <T> void forEach(TypedQuery<T> query, Consumer<? super T> action) {
        forEach(query, UnaryOperator.identity(), action);
    }

    /**
     * Passes what becomes of every row of a query.
     *
     * @param complete reads what else belongs to the rows of one chunk
     */
    public static <S, T> void forEach(
            TypedQuery<S> query, Function<List<S>, List<T>> complete, Consumer<? super T> action) {
        try (var rows = query.setHint("org.hibernate.fetchSize", SIZE).getResultStream()) {
            rows.gather(Gatherers.windowFixed(SIZE)).map(complete).forEach(chunk -> chunk.forEach(action));
        }
    }
}
