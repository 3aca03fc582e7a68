package cn.gov.tj.mz.fourstrong.account;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the count of an account that signed in, and tells the audit log of sign-ins, refused ones and locks. */
@Component
class SignInWatch {

    private final AccountRepository accounts;
    private final SignInRules rules;
    private final ApplicationEventPublisher events;

    SignInWatch(AccountRepository accounts, SignInRules rules, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.rules = rules;
        this.events = events;
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        accounts.findForSignIn(Usernames.meant(event.getAuthentication().getName()))
                .ifPresent(account -> {
                    account.lockout().open();
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
                && account.lockout().fail(rules.failures())) {
            events.publishEvent(SignIn.refused(
                    account,
                    "account.locked",
                    Map.of("until", String.valueOf(account.lockout().until()))));
        }
    }
}
