package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** A feature that finds things by words, only those that the caller may see. */
public interface SearchSource {

    /**
     * What has all the words, the most important first: at most {@link Found#MOST}, and what leads to the others. Nothing
     * where there are no words, unless it is offered to everybody.
     */
    List<Found> find(SearchWords words);
}
