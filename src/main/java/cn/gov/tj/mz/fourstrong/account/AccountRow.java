package cn.gov.tj.mz.fourstrong.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it.
 *
 * @param roles in their fixed order
 * @param branch the name of the account's own branch
 * @param scopes what the roles see, by name
 */
public record AccountRow(
        UUID id,
        int version,
        String username,
        String displayName,
        List<Role> roles,
        @Nullable String branch,
        List<String> scopes,
        AccountState state,
        AccountDates dates) {}
