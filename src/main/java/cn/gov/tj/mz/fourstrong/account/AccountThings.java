package cn.gov.tj.mz.fourstrong.account;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.AccountWatch.Watched;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of accounts why somebody should look at them, each one click away. */
@Component
class AccountThings {

    private final SignInProperties rules;
    private final Caller caller;

    AccountThings(SignInProperties rules, Caller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    List<Thing> of(AccountConcern concern, List<Watched> accounts) {
        return accounts.stream()
                .map(account -> new Thing(
                        Words.of("account.thing.name", account.displayName(), account.username()),
                        line(concern, account),
                        action(concern),
                        "accounts?q=" + account.username()))
                .toList();
    }

    private Words line(AccountConcern concern, Watched account) {
        return switch (concern) {
            case LOCKED -> locked(requireNonNull(account.lockedUntil()));
            case UNGRANTED -> Words.of("account.thing.ungranted", account.createdAt());
            case PASSWORD_DUE -> Words.of("account.thing.passwordDue", account.createdAt());
            case UNUSED ->
                account.lastSignedInAt() == null
                        ? Words.of("account.thing.neverUsed", account.createdAt())
                        : Words.of("account.thing.unused", account.lastSignedInAt());
        };
    }

    private Words locked(Instant until) {
        return Words.of("account.thing.locked", rules.failures(), until.minus(rules.lock()), until);
    }

    /** What the caller can do about it; the other administrator looks. */
    private String action(AccountConcern concern) {
        var verb = switch (concern) {
            case LOCKED -> caller.is(Role.SYSTEM_ADMIN) ? "locked" : "look";
            case UNGRANTED -> caller.is(Role.SECURITY_ADMIN) ? "ungranted" : "look";
            case PASSWORD_DUE, UNUSED -> "look";
        };
        return "account.thing.do." + verb;
    }
}
