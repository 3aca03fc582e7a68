package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForProgram;
import java.time.Clock;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that must be there before anybody can sign in; only the program itself may ask for them. */
@Service
@ForProgram
@Transactional(readOnly = true)
public class AccountSetupService {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountSetupService(AccountRepository accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whether nobody can sign in yet. */
    public boolean missing() {
        return accounts.count() == 0;
    }

    /** Makes accounts that share a password, which is hashed once because that is slow by intention. */
    @Transactional
    public void create(List<NewAccount> wanted, Password password, boolean changeDue) {
        var hash = encoder.encode(password.characters());
        for (var newAccount : wanted) {
            var account = new Account(newAccount.username(), newAccount.displayName(), hash, clock.instant());
            account.changePassword(hash, changeDue, clock.instant());
            account.grant(newAccount.grants(), newAccount.branch());
            accounts.save(account);
        }
    }
}
