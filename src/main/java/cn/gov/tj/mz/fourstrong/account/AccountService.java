package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the system administrator keeps accounts, never their rights, and never their own account. */
@Service
@ForSystemAdmins
@Transactional
public class AccountService {

    static final int MAX_NAME_LENGTH = 50;

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final OneTimePasswords passwords;
    private final AdministratorRoles administrators;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder encoder,
            OneTimePasswords passwords,
            AdministratorRoles administrators,
            Caller caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.passwords = passwords;
        this.administrators = administrators;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account without any right; the security administrator grants those.
     *
     * @param username 3 to 32 small letters, digits, dots, hyphens, a letter first; else {@link Invalid}
     * @param displayName 1 to 50 code points
     * @return the password to hand over; it has to be changed at the first sign-in and cannot be read again
     */
    public Password create(@Nullable String username, @Nullable String displayName) {
        var name = Usernames.meant(username == null ? "" : username);
        new Problems()
                .check(Usernames.isValid(name), "username", "account.username.pattern")
                .check(accounts.findByUsername(name).isEmpty(), "username", "account.username.taken")
                .required("displayName", displayName, MAX_NAME_LENGTH)
                .throwIfAny();
        var password = passwords.next();
        var hash = encoder.encode(password.characters());
        var account = accounts.save(new Account(name, Text.cleanOrEmpty(displayName), hash, clock.instant()));
        accounts.flush(() -> new Invalid(Problem.of("username", "account.username.taken")));
        events.publishEvent(AccountEvent.of(
                account, AccountAction.CREATED, Map.of(AuditDetail.DISPLAY_NAME, account.displayName())));
        return password;
    }

    /** @param expectedVersion the version that was edited, else {@link Stale} */
    public void rename(UUID id, int expectedVersion, @Nullable String displayName) {
        var account = account(id);
        Stale.throwIfChanged(Account.class, id, expectedVersion, account.version());
        new Problems().required("displayName", displayName, MAX_NAME_LENGTH).throwIfAny();
        var before = account.displayName();
        account.rename(Text.cleanOrEmpty(displayName));
        publish(
                account,
                AccountAction.RENAMED,
                AdministratorAction.RENAMED,
                Map.of(AuditDetail.BEFORE, before, AuditDetail.AFTER, account.displayName()));
    }

    /**
     * Ends the account's sessions at their next request and lets nobody sign in with it.
     *
     * @throws Refused for the caller's own account, and when nobody else holds its administrator role
     */
    public void disable(UUID id) {
        var account = foreign(id);
        administrators.expectOthers(account, Set.of());
        account.enable(false);
        publish(account, AccountAction.DISABLED, AdministratorAction.DISABLED, Map.of());
    }

    public void enable(UUID id) {
        var account = foreign(id);
        account.enable(true);
        publish(account, AccountAction.ENABLED, AdministratorAction.ENABLED, Map.of());
    }

    /** Lets an account sign in again that was locked after too many refused sign-ins. */
    public void unlock(UUID id) {
        var account = foreign(id);
        account.lockout().reset();
        publish(account, AccountAction.UNLOCKED, AdministratorAction.UNLOCKED, Map.of());
    }

    /** @return the password to hand over, as with {@link #create} */
    public Password resetPassword(UUID id) {
        var account = foreign(id);
        var password = passwords.next();
        account.changePassword(encoder.encode(password.characters()), true, clock.instant());
        publish(account, AccountAction.PASSWORD_RESET, AdministratorAction.PASSWORD_RESET, Map.of());
        return password;
    }

    private Account foreign(UUID id) {
        if (id.equals(caller.id())) {
            throw new Refused("account.own");
        }
        return account(id);
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound(Account.class, id));
    }

    private void publish(
            Account account, AuditAction usual, AuditAction ofAdministrator, Map<AuditDetail, Object> details) {
        var administers = AdministratorRoles.areAmong(account.roles());
        events.publishEvent(AccountEvent.of(account, administers ? ofAdministrator : usual, details));
    }
}
