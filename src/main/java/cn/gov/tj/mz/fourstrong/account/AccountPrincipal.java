package cn.gov.tj.mz.fourstrong.account;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: an account as it was at sign-in. */
public final class AccountPrincipal extends User {

    static final UUID SYSTEM = new UUID(0, 1);

    private final UUID id;
    private final String displayName;
    private final int version;

    private AccountPrincipal(UUID id, int version, String displayName, UserDetails user) {
        super(
                user.getUsername(),
                user.getPassword(),
                user.isEnabled(),
                true,
                true,
                user.isAccountNonLocked(),
                user.getAuthorities());
        this.id = id;
        this.version = version;
        this.displayName = displayName;
    }

    private AccountPrincipal(Account account, UserBuilder user) {
        this(
                account.id(),
                account.version(),
                account.displayName(),
                user.username(account.username()).disabled(!account.isEnabled()).build());
    }

    /** A session whose password has to be changed first holds no role until then. */
    static AccountPrincipal as(Account account) {
        var roles = account.isPasswordChangeDue() ? Stream.<Role>of() : account.roles().stream();
        return new AccountPrincipal(
                account,
                builder()
                        .password(account.passwordHash())
                        .roles(roles.flatMap(Role::authorities).toArray(String[]::new)));
    }

    /** Somebody who may not sign in now, with a hash that no password fits: to compare it takes as long as ever. */
    static AccountPrincipal refused(Account account, boolean locked, String hash) {
        return new AccountPrincipal(account, builder().password(hash).accountLocked(locked));
    }

    /** The program itself while it loads data; nobody can sign in as it. */
    static AccountPrincipal system(String displayName) {
        var roles = Stream.concat(Arrays.stream(Role.values()).flatMap(Role::authorities), Stream.of(Roles.PROGRAM));
        var user = withUsername("system").password("").roles(roles.toArray(String[]::new));
        return new AccountPrincipal(SYSTEM, 0, displayName, user.build());
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
}
