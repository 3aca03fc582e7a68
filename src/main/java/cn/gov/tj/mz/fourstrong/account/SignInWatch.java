package cn.gov.tj.mz.fourstrong.account;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts refused sign-ins, locks accounts after too many in a row, and tells the audit log of both. */
@Component
class SignInWatch {

    private final AccountRepository accounts;
    private final SignInRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInWatch(AccountRepository accounts, SignInRules rules, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        accounts.findForSignIn(Usernames.meant(event.getAuthentication().getName()))
                .ifPresent(account -> {
                    if (!account.lockout().isOpen()) {
                        account.lockout().open();
                    }
                    events.publishEvent(SignIn.done(account, "account.signedIn"));
                });
    }

    @EventListener
    @Transactional
    void refused(AbstractAuthenticationFailureEvent event) {
        var username = Usernames.meant(event.getAuthentication().getName());
        accounts.findForSignIn(username)
                .ifPresentOrElse(
                        account -> refused(account, event), () -> events.publishEvent(SignIn.unknown(username)));
    }

    @EventListener
    @Transactional
    void signedOut(LogoutSuccessEvent event) {
        accounts.findByUsername(event.getAuthentication().getName())
                .ifPresent(account -> events.publishEvent(SignIn.done(account, "account.signedOut")));
    }

    private void refused(Account account, AbstractAuthenticationFailureEvent event) {
        var reason = event.getException().getClass().getSimpleName().replace("Exception", "");
        events.publishEvent(SignIn.refused(account, "account.signInRefused", Map.of("reason", reason)));
        if (event instanceof AuthenticationFailureBadCredentialsEvent
                && account.lockout().fail(clock.instant(), rules.failures(), rules.lock())) {
            events.publishEvent(SignIn.refused(
                    account,
                    "account.locked",
                    Map.of("until", String.valueOf(account.lockout().until()))));
        }
    }
}
