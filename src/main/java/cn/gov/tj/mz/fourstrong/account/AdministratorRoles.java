package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The three administrator roles: each of them keeps somebody who can sign in with it. */
@Component
class AdministratorRoles {

    private final AccountRepository accounts;

    AdministratorRoles(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Whether one of the roles is an administrator's. */
    static boolean areAmong(Set<Role> roles) {
        return !roles.stream().allMatch(Role::isBusiness);
    }

    /**
     * Called before an account loses all roles but these.
     *
     * @throws Refused when nobody else holds an administrator role that it would lose
     */
    void expectOthers(Account account, Set<Role> kept) {
        if (account.isEnabled()) {
            account.roles().stream()
                    .filter(role -> !role.isBusiness() && !kept.contains(role))
                    .forEach(role -> expectOther(account, role));
        }
    }

    private void expectOther(Account account, Role role) {
        // of two that lose it at once, the second waits here and is refused
        accounts.lockHolders(role);
        if (accounts.findHolders(role).stream().allMatch(holder -> holder.id().equals(account.id()))) {
            throw new Refused("account.lastHolder." + role);
        }
    }
}
