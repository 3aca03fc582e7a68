package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rights of an account as the security administrator sets them.
 *
 * @param branch the account's own branch: a clerk's scope, and what a reviewer never scores
 * @param units the unit below which each other business role sees rows
 */
public record Grants(Set<Role> roles, @Nullable UUID branch, Map<Role, UUID> units) {

    public Grants {
        roles = Set.copyOf(roles);
        units = Map.copyOf(units);
    }

    static Grants of(Account account) {
        var units = new EnumMap<Role, UUID>(Role.class);
        account.roles().stream()
                .filter(Role::isForUnit)
                .forEach(role -> account.node(role).ifPresent(unit -> units.put(role, unit)));
        return new Grants(account.roles(), account.branch(), units);
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
        if (role.isForUnit()) {
            return units.get(role);
        }
        return role == Role.CLERK ? branch : Scope.WHOLE;
    }

    /** @throws Invalid on {@code roles} that one account cannot hold together, or a clerk's {@code branch} that lacks */
    static void expectPossible(Set<Role> roles, @Nullable UUID branch) {
        new Problems()
                .check(Role.mayMeet(roles), "roles", "account.grants.exclude")
                .check(!roles.contains(Role.CLERK) || branch != null, "branch", "account.grants.clerkNeedsBranch")
                .throwIfAny();
    }
}
