package cn.gov.tj.mz.fourstrong.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text part of the user name or the display name; empty for all
 * @param role held by the account; null for all
 * @param enabled null for all
 * @param concern why somebody should look at it; null for all
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean enabled,
        @Nullable AccountConcern concern) {

    /** Those to look at for one reason. */
    static AccountFilter of(AccountConcern concern) {
        return new AccountFilter(null, null, null, concern);
    }
}
