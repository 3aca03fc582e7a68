package cn.gov.tj.mz.fourstrong.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the account for a sign-in and counts the attempt before its password is compared, so that of any number of
 * guesses at the same time no more are compared than one after the other.
 */
@Component
class SignInAttempts {

    private final AccountRepository accounts;
    private final SignInProperties rules;
    private final Clock clock;
    private final SingletonSupplier<String> nobodysHash;

    SignInAttempts(AccountRepository accounts, SignInProperties rules, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
        this.nobodysHash =
                SingletonSupplier.of(() -> encoder.encode(UUID.randomUUID().toString()));
    }

    @Transactional
    AccountPrincipal begin(String username) {
        return accounts.findForSignIn(Usernames.meant(username))
                .map(this::begin)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    private AccountPrincipal begin(Account account) {
        var now = clock.instant();
        var lockout = account.lockout();
        if (account.isEnabled() && lockout.begin(now, rules.failures(), rules.lock())) {
            return AccountPrincipal.as(account);
        }
        return AccountPrincipal.refused(account, lockout.isLocked(now), nobodysHash.obtain());
    }
}
