package cn.gov.tj.mz.fourstrong.exchange;

import org.springframework.data.domain.Sort;

/** A listing that counts its rows while it finds the first of them, where that takes the database less. */
public interface SearchListing<F, T> extends Listing<F, T> {

    /** The first rows, at most {@code limit}, and how many there are in all. */
    Rows.Start<T> start(F filter, Sort sort, int limit);
}
