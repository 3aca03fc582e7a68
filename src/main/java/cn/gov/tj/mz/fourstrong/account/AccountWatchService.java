package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators should know about accounts, though nobody has to do anything at once. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class AccountWatchService {

    private final AccountWatch accounts;

    AccountWatchService(AccountWatch accounts) {
        this.accounts = accounts;
    }

    /** How many accounts still have a password that somebody else set. */
    public long countPasswordDue() {
        return accounts.countPasswordDue();
    }

    /** The first of them, the oldest before the others. */
    public List<Thing> passwordDue() {
        return AccountToDos.things(
                accounts.findPasswordDue(Limit.of(Thing.MOST)),
                account -> Words.of("account.thing.passwordDue", account.createdAt()),
                "account.thing.do.look");
    }
}
