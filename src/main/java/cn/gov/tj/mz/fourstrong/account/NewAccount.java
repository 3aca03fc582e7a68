package cn.gov.tj.mz.fourstrong.account;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that the program itself makes at its first start; see {@link AccountSetupService}. */
public record NewAccount(
        String username,
        String displayName,
        Map<Role, UUID> grants,
        @Nullable UUID branch) {

    /** An administrator, who sees no part of the tree. */
    public static NewAccount administrator(String username, String displayName, Role role) {
        return new NewAccount(username, displayName, Map.of(role, Scope.WHOLE), null);
    }
}
