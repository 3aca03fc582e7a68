package cn.gov.tj.mz.fourstrong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.data.domain.Sort;

/** The rows of one list under one filter: counted, read page by page, or passed one by one; never held all at once. */
public interface Rows<T> {

    /** How many rows there are now. */
    long count();

    /** At most {@code limit} rows from {@code offset} on, which need not be a multiple of the limit. */
    List<T> page(Sort sort, int offset, int limit);

    /** The first rows, at most {@code limit}, and how many there are in all. */
    default Start<T> start(Sort sort, int limit) {
        return new Start<>(count(), page(sort, 0, limit));
    }

    /** Passes every row in this order, as it comes from the database. */
    void forEach(Sort sort, Consumer<? super T> action);

    /** Rows that three calls of a service give. */
    static <T> Rows<T> of(LongSupplier count, Page<T> page, Each<T> rows) {
        return new Rows<>() {
            @Override
            public long count() {
                return count.getAsLong();
            }

            @Override
            public List<T> page(Sort sort, int offset, int limit) {
                return page.read(sort, offset, limit);
            }

            @Override
            public void forEach(Sort sort, Consumer<? super T> consumer) {
                rows.pass(sort, consumer);
            }
        };
    }

    /** Rows that a service gives under a filter. */
    static <F, T> Rows<T> of(Listing<F, T> listing, F filter) {
        return new Rows<>() {
            @Override
            public long count() {
                return listing.count(filter);
            }

            @Override
            public List<T> page(Sort sort, int offset, int limit) {
                return listing.page(filter, sort, offset, limit);
            }

            @Override
            public Start<T> start(Sort sort, int limit) {
                return listing.start(filter, sort, limit).orElseGet(() -> new Start<>(count(), page(sort, 0, limit)));
            }

            @Override
            public void forEach(Sort sort, Consumer<? super T> action) {
                listing.forEach(filter, sort, action);
            }
        };
    }

    /** Rows that can only be passed one by one, as a file needs them; whoever counts them passes all. */
    static <T> Rows<T> of(Each<T> rows) {
        return of(
                () -> collected(rows, Sort.unsorted()).size(),
                (sort, offset, limit) ->
                        collected(rows, sort).stream().skip(offset).limit(limit).toList(),
                rows);
    }

    private static <T> List<T> collected(Each<T> rows, Sort sort) {
        var all = new ArrayList<T>();
        rows.pass(sort, all::add);
        return all;
    }

    /** A short list that is in memory anyway; it keeps its own order, so give its columns no {@code sortBy}. */
    static <T> Rows<T> of(List<T> rows) {
        var all = List.copyOf(rows);
        return of(
                all::size,
                (_, offset, limit) -> all.stream().skip(offset).limit(limit).toList(),
                (_, action) -> all.forEach(action));
    }

    /** The beginning of a list and its length. */
    record Start<T>(long total, List<T> rows) {}

    /** Reads one page. */
    @FunctionalInterface
    interface Page<T> {
        List<T> read(Sort sort, int offset, int limit);
    }

    /** Passes every row. */
    @FunctionalInterface
    interface Each<T> {
        void pass(Sort sort, Consumer<? super T> action);
    }
}
