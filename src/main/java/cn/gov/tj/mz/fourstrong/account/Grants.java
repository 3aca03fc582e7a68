package cn.gov.tj.mz.fourstrong.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rights of an account as the security administrator sets them.
 *
 * @param branch their own branch: a clerk's scope, and what a reviewer never scores
 * @param reviewerUnit the unit below which a reviewer sees rows
 * @param managerUnit the unit below which a manager sees rows
 */
public record Grants(
        Set<Role> roles,
        @Nullable UUID branch,
        @Nullable UUID reviewerUnit,
        @Nullable UUID managerUnit) {

    public Grants {
        roles = Set.copyOf(roles);
    }

    static Grants of(Account account) {
        return new Grants(
                account.roles(),
                account.branch(),
                account.node(Role.REVIEWER).orElse(null),
                account.node(Role.MANAGER).orElse(null));
    }

    /** The node for each role; roles whose node is not chosen are left out. */
    Map<Role, UUID> nodes() {
        var nodes = new EnumMap<Role, UUID>(Role.class);
        for (var role : roles) {
            var node = node(role);
            if (node != null) {
                nodes.put(role, node);
            }
        }
        return nodes;
    }

    private @Nullable UUID node(Role role) {
        return switch (role) {
            case CLERK -> branch;
            case REVIEWER -> reviewerUnit;
            case MANAGER -> managerUnit;
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Scope.WHOLE;
        };
    }
}
