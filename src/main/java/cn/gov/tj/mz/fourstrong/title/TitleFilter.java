package cn.gov.tj.mz.fourstrong.title;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which titles a list shows; what is null or empty does not limit.
 *
 * @param text part of a branch's name or of a certificate's number
 * @param unit a unit, with all below it
 * @param branch the code of a branch
 * @param due only those whose check is due
 */
public record TitleFilter(
        @Nullable String text,
        @Nullable UUID unit,
        @Nullable String branch,
        Set<TitleState> states,
        boolean due) {

    public static final TitleFilter ALL = new TitleFilter(null, null, null, Set.of(), false);

    public TitleFilter {
        states = Set.copyOf(states);
    }
}
