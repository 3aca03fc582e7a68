package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Thing;
import java.util.List;

/**
 * The accounts that share a reason to look at them.
 *
 * @param count how many there are
 * @param things the first of them, at most {@link Thing#MOST}
 */
public record WatchedAccounts(AccountConcern concern, long count, List<Thing> things) {

    public WatchedAccounts {
        things = List.copyOf(things);
    }
}
