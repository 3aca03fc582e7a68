package cn.gov.tj.mz.fourstrong.account;

import java.util.Set;

/** What an account may do. The three administrator roles exclude one another and every business role. */
public enum Role {
    CLERK(true),
    REVIEWER(true),
    MANAGER(true),
    SYSTEM_ADMIN(false),
    SECURITY_ADMIN(false),
    AUDITOR(false);

    private final boolean business;

    Role(boolean business) {
        this.business = business;
    }

    /** Whether the role sees records and scores at all. */
    public boolean isBusiness() {
        return business;
    }

    /** Whether one account may hold all of these. */
    static boolean mayMeet(Set<Role> roles) {
        return roles.size() < 2 || roles.stream().allMatch(Role::isBusiness);
    }
}
