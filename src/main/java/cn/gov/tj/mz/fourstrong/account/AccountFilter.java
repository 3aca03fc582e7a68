package cn.gov.tj.mz.fourstrong.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text part of the user name or the display name; empty for all
 * @param role held by the account; null for all
 * @param enabled null for all
 * @param unused only those that somebody could sign in with and nobody did for {@link AccountDates#UNUSED}
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean enabled,
        boolean unused) {}
