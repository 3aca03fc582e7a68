package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
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

/** Resets the failures of an account that signs in, and records sign-ins, refused ones and locks in the audit log. */
@Component
class SignInListener {

    private final AccountRepository accounts;
    private final SignInProperties rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInListener(AccountRepository accounts, SignInProperties rules, ApplicationEventPublisher events, Clock clock) {
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
                    account.signedIn(clock.instant());
                    events.publishEvent(AccountEvent.bySelf(account, AccountAction.SIGNED_IN));
                });
    }

    @EventListener
    @Transactional
    void onFailure(AbstractAuthenticationFailureEvent event) {
        var username = Usernames.meant(event.getAuthentication().getName());
        accounts.findForSignIn(username)
                .ifPresentOrElse(
                        account -> onFailure(account, event),
                        () -> events.publishEvent(AccountEvent.unknown(username)));
    }

    @EventListener
    @Transactional
    void signedOut(LogoutSuccessEvent event) {
        accounts.findByUsername(event.getAuthentication().getName())
                .ifPresent(account -> events.publishEvent(AccountEvent.bySelf(account, AccountAction.SIGNED_OUT)));
    }

    private void onFailure(Account account, AbstractAuthenticationFailureEvent event) {
        var reason = event.getException().getClass().getSimpleName().replace("Exception", "");
        events.publishEvent(
                AccountEvent.refused(account, AccountAction.SIGN_IN_REFUSED, Map.of(AuditDetail.REASON, reason)));
        if (event instanceof AuthenticationFailureBadCredentialsEvent
                && account.lockout().fail(rules.failures())) {
            events.publishEvent(AccountEvent.refused(
                    account,
                    AccountAction.LOCKED,
                    Map.of(AuditDetail.UNTIL, String.valueOf(account.lockout().until()))));
        }
    }
}
