package cn.gov.tj.mz.fourstrong.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: an account as it was at sign-in. */
public final class AccountPrincipal extends User {

    static final UUID SYSTEM = new UUID(0, 1);

    private final UUID id;
    private final String displayName;
    private final int version;

    private AccountPrincipal(
            UUID id,
            int version,
            String username,
            String displayName,
            Credentials credentials,
            Collection<String> roles) {
        super(
                username,
                credentials.hash(),
                credentials.enabled(),
                true,
                true,
                credentials.unlocked(),
                AuthorityUtils.createAuthorityList(
                        roles.stream().map(role -> "ROLE_" + role).toList()));
        this.id = id;
        this.version = version;
        this.displayName = displayName;
    }

    /** A session whose password has to be changed first holds no role until then. */
    static AccountPrincipal as(Account account) {
        return new AccountPrincipal(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                new Credentials(account.passwordHash(), account.isEnabled(), true),
                account.isPasswordChangeDue()
                        ? List.of()
                        : account.roles().stream().map(Role::name).toList());
    }

    /** Somebody who may not sign in now, with a hash that no password fits: to compare it takes as long as ever. */
    static AccountPrincipal refused(Account account, boolean unlocked, String hash) {
        return new AccountPrincipal(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                new Credentials(hash, account.isEnabled(), unlocked),
                List.of());
    }

    /** The program itself while it loads data; nobody can sign in as it. */
    static AccountPrincipal system(String displayName) {
        var roles = Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of(Roles.PROGRAM));
        return new AccountPrincipal(SYSTEM, 0, "system", displayName, new Credentials("", true, true), roles.toList());
    }

    /** Whether it is the program itself. */
    public boolean isSystem() {
        return id.equals(SYSTEM);
    }

    /** Which state of the account these roles come from. */
    int version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    private record Credentials(String hash, boolean enabled, boolean unlocked) {}
}
