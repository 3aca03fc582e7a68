package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.AccountWatch.Watched;
import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators should know about accounts, whether or not it is theirs to do something at once. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class AccountWatchService {

    private static final Limit FIRST = Limit.of(Thing.MOST);

    private final AccountWatch accounts;
    private final AccountListing list;
    private final AccountThings things;
    private final Clock clock;

    AccountWatchService(AccountWatch accounts, AccountListing list, AccountThings things, Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.things = things;
        this.clock = clock;
    }

    /** For each reason how many accounts there are, be it none, and the first of them. */
    public List<WatchedAccounts> all() {
        return Arrays.stream(AccountConcern.values()).map(this::watched).toList();
    }

    /** Roles that nobody could take over from the one account that holds them, in their fixed order. */
    public List<Role> heldOnce() {
        return accounts.findRolesHeldOnce().stream().sorted().toList();
    }

    private WatchedAccounts watched(AccountConcern concern) {
        var first = first(concern);
        var count = first.size() < Thing.MOST ? first.size() : list.count(AccountFilter.of(concern));
        return new WatchedAccounts(concern, count, things.of(concern, first));
    }

    private List<Watched> first(AccountConcern concern) {
        var now = clock.instant();
        return switch (concern) {
            case LOCKED -> accounts.findLocked(now, FIRST);
            case UNGRANTED -> accounts.findUngranted(FIRST);
            case PASSWORD_DUE -> accounts.findPasswordDue(FIRST);
            case UNUSED -> accounts.findUnused(AccountDates.unusedSince(now), FIRST);
        };
    }
}
