package cn.gov.tj.mz.fourstrong.account;

import java.time.Clock;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account for a sign-in. */
@Component
class AccountUsers implements UserDetailsService {

    private final AccountRepository accounts;
    private final Clock clock;

    AccountUsers(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String username) {
        return accounts.findByUsername(Usernames.meant(username))
                .map(account -> SignedIn.as(account, !account.lockout().isLocked(clock.instant())))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
