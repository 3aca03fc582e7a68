package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    AccountWatchService(AccountWatch accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
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

    /** How many accounts somebody could sign in with, and nobody did for {@link AccountDates#UNUSED}. */
    public long countUnused() {
        return accounts.countUnused(since());
    }

    /** The first of them, those that were not used for longest before the others. */
    public List<Thing> unused() {
        return AccountToDos.things(
                accounts.findUnused(since(), Limit.of(Thing.MOST)),
                account -> account.lastSignedInAt() == null
                        ? Words.of("account.thing.neverUsed", account.createdAt())
                        : Words.of("account.thing.unused", account.lastSignedInAt()),
                "account.thing.do.look");
    }

    private Instant since() {
        return AccountDates.unusedSince(clock.instant());
    }
}
