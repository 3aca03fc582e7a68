package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;

/** A service that gives the rows of one list under any filter; see {@link Rows#of(Listing, Object)}. */
public interface Listing<F, T> {

    /** How many rows there are now. */
    long count(F filter);

    /** At most {@code limit} rows from {@code offset} on. */
    List<T> page(F filter, Sort sort, int offset, int limit);

    /**
     * The first rows, at most {@code limit}, and how many there are in all, where one query finds both. A default
     * method runs past the access rules of the class that inherits it, so this one may not read anything.
     */
    default Optional<Rows.Start<T>> start(F filter, Sort sort, int limit) {
        return Optional.empty();
    }

    /** Passes every row in this order. */
    void forEach(F filter, Sort sort, Consumer<? super T> action);
}
