package cn.gov.tj.mz.fourstrong.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an account may do, and the groups of {@link Roles} that it belongs to. The three administrator roles exclude one
 * another and every business role.
 */
public enum Role {
    CLERK(Roles.BUSINESS, Roles.DASHBOARDS),
    REVIEWER(Roles.BUSINESS),
    MANAGER(Roles.BUSINESS, Roles.DASHBOARDS),
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR;

    private final Set<String> groups;

    Role(String... groups) {
        this.groups = Set.of(groups);
    }

    /** The roles of a group. */
    public static Role[] in(String group) {
        return Arrays.stream(values())
                .filter(role -> role.groups.contains(group))
                .toArray(Role[]::new);
    }

    /** Whether the role sees records and scores at all, be it only their sums. */
    public boolean isBusiness() {
        return !groups.isEmpty();
    }

    /** Whether the role is held for a unit and all below it; a clerk's is held for one branch. */
    public boolean isForUnit() {
        return isBusiness() && this != CLERK;
    }

    /** What annotations ask for: the role and its groups. */
    Stream<String> authorities() {
        return Stream.concat(Stream.of(name()), groups.stream());
    }

    /** Whether one account may hold all of these. */
    static boolean mayMeet(Set<Role> roles) {
        return roles.stream().noneMatch(role -> role.isExcludedBy(roles));
    }

    /** Whether one of the others cannot be held beside it. */
    public boolean isExcludedBy(Set<Role> others) {
        return others.stream().anyMatch(other -> other != this && !(isBusiness() && other.isBusiness()));
    }
}
