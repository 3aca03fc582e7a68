package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody who is signed in may do with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnAccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccountService(
            AccountRepository accounts,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            Caller caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.policy = policy;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a password must be chosen before anything else; the session holds no role until then. */
    public boolean isPasswordChangeDue() {
        return account().isPasswordChangeDue();
    }

    /** Changes the caller's password; {@link Invalid} names {@code current} or {@code wanted}. */
    @Transactional
    public void changePassword(Password current, Password wanted) {
        var account = account();
        var problems = new Problems()
                .check(
                        encoder.matches(current.characters(), account.passwordHash()),
                        "current",
                        "account.password.wrong");
        policy.check(problems, "wanted", wanted, account.username());
        problems.check(!wanted.equals(current), "wanted", "account.password.same")
                .throwIfAny();
        account.changePassword(encoder.encode(wanted.characters()), false, clock.instant());
        events.publishEvent(AccountEvent.of(account, AccountAction.PASSWORD_CHANGED, Map.of()));
    }

    private Account account() {
        var id = caller.id();
        return accounts.findEnabled(id).orElseThrow(() -> new NotFound(Account.class, id));
    }
}
