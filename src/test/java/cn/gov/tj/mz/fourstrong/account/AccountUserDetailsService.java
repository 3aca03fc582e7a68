package cn.gov.tj.mz.fourstrong.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a test act as an account without a sign-in, so that nothing is counted. */
@Component
class AccountUserDetailsService implements UserDetailsService {

    private final AccountRepository accounts;

    AccountUserDetailsService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountPrincipal loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(AccountPrincipal::as)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
