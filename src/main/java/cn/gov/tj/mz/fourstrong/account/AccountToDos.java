package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.AccountWatch.Watched;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locked accounts wait for the system administrator, those without any role for the security administrator. */
@Component
@Transactional(readOnly = true)
class AccountToDos implements ToDoSource {

    private static final String MENU = "accounts";
    private static final String LOCKED = "account.todo.locked";
    private static final Limit FIRST = Limit.of(Thing.MOST);

    private final AccountWatch accounts;
    private final Caller caller;
    private final Clock clock;

    AccountToDos(AccountWatch accounts, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        if (caller.is(Role.SYSTEM_ADMIN)) {
            return toDo(LOCKED, accounts.countLocked(clock.instant()));
        }
        return caller.is(Role.SECURITY_ADMIN) ? toDo("account.todo.ungranted", accounts.countUngranted()) : List.of();
    }

    @Override
    public List<ToDo> withThings() {
        return forCaller().stream()
                .map(toDo -> toDo.with(toDo.key().equals(LOCKED) ? locked() : ungranted()))
                .toList();
    }

    private List<Thing> locked() {
        return things(
                accounts.findLocked(clock.instant(), FIRST),
                account -> account.lockedUntil() == null
                        ? Words.name(account.username())
                        : Words.of("account.thing.locked", account.lockedUntil()),
                "account.thing.do.locked");
    }

    private List<Thing> ungranted() {
        return things(
                accounts.findUngranted(FIRST),
                account -> Words.of("account.thing.ungranted", account.createdAt()),
                "account.thing.do.ungranted");
    }

    static List<Thing> things(List<Watched> accounts, Function<Watched, Words> line, String action) {
        return accounts.stream()
                .map(account -> new Thing(
                        Words.of("account.thing.name", account.displayName(), account.username()),
                        line.apply(account),
                        action,
                        MENU + "?q=" + account.username()))
                .toList();
    }

    private static List<ToDo> toDo(String key, long count) {
        return count == 0 ? List.of() : List.of(new ToDo(key, count, MENU, MENU));
    }
}
