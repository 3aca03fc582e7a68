package cn.gov.tj.mz.fourstrong.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: an account as it was at sign-in. */
public final class SignedIn extends User {

    private static final UUID SYSTEM = new UUID(0, 1);

    private final UUID id;
    private final String displayName;

    private SignedIn(
            UUID id,
            String username,
            String displayName,
            String hash,
            boolean enabled,
            boolean unlocked,
            Collection<String> roles) {
        super(
                username,
                hash,
                enabled,
                true,
                true,
                unlocked,
                AuthorityUtils.createAuthorityList(
                        roles.stream().map(role -> "ROLE_" + role).toList()));
        this.id = id;
        this.displayName = displayName;
    }

    static SignedIn as(Account account, boolean unlocked) {
        return new SignedIn(
                account.id(),
                account.username(),
                account.displayName(),
                account.passwordHash(),
                account.isEnabled(),
                unlocked,
                account.roles().stream().map(Role::name).toList());
    }

    /** The program itself while it loads data; nobody can sign in as it. */
    static SignedIn system(String displayName) {
        var roles = Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of(Roles.PROGRAM));
        return new SignedIn(SYSTEM, "system", displayName, "", true, true, roles.toList());
    }

    boolean isSystem() {
        return id.equals(SYSTEM);
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }
}
