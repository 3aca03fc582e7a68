package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in, and how far the account's rights reach now, not at sign-in. */
@Component
@Transactional(readOnly = true)
public class Caller {

    private final AccountRepository accounts;
    private final Clock clock;

    Caller(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public AccountPrincipal principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            return principal;
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    public UUID id() {
        return principal().id();
    }

    /** The name that histories show. */
    public String name() {
        return principal().displayName();
    }

    /** What histories record of who does something now. */
    public Signature signature() {
        return signature(clock.instant());
    }

    /** The same for what was done earlier and is imported now. */
    public Signature signature(Instant at) {
        return new Signature(id(), name(), at);
    }

    /** Whether the session was opened with the role; see {@link #scope} for what it reaches now. */
    public boolean is(Role role) {
        return principal().getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    /** The caller's own branch, whatever the account's roles: this account neither scores it nor decides about it. */
    public Optional<UUID> branch() {
        return accounts.findEnabled(id()).map(Account::branch);
    }

    /** Whether the branch is the caller's own. */
    public boolean belongsTo(UUID branch) {
        return branch().filter(branch::equals).isPresent();
    }

    /** Nobody decides about their own branch, under whatever role: it is {@link Refused}. */
    public void expectOtherBranch(UUID branch) {
        if (belongsTo(branch)) {
            throw new Refused("account.ownBranch");
        }
    }

    /** What the caller sees under any of these roles that the account holds; nothing when it was disabled. */
    public Scope scope(Role... roles) {
        if (principal().isSystem()) {
            return new Scope(Set.of(Scope.WHOLE));
        }
        var nodes = new HashSet<UUID>();
        accounts.findEnabled(id())
                .ifPresent(account ->
                        Arrays.stream(roles).forEach(role -> account.node(role).ifPresent(nodes::add)));
        return new Scope(nodes);
    }

    /** What the caller sees under all business roles together. */
    public Scope scope() {
        return scope(Role.values());
    }
}
