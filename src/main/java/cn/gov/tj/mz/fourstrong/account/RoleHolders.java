package cn.gov.tj.mz.fourstrong.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds a role now; whether the caller may know it is decided by who asks. */
@Component
public class RoleHolders {

    private final AccountRepository accounts;

    RoleHolders(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Enabled accounts with the role, by name. */
    public List<Holder> of(Role role) {
        return accounts.findHolders(role);
    }

    /**
     * An account that holds a role.
     *
     * @param node the node of the tree below which it holds the role
     * @param branch its own branch, if any
     */
    public record Holder(
            UUID id, String name, UUID node, @Nullable UUID branch) {}
}
