package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locked accounts wait for the system administrator, those without any role for the security administrator. */
@Component
@Transactional(readOnly = true)
class AccountToDos implements ToDoSource {

    private static final String MENU = "accounts";
    private static final String LOCKED = "account.todo.locked";
    private static final String UNGRANTED = "account.todo.ungranted";
    private static final Limit FIRST = Limit.of(Thing.MOST);

    private final AccountWatch accounts;
    private final AccountThings things;
    private final Caller caller;
    private final Clock clock;

    AccountToDos(AccountWatch accounts, AccountThings things, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.things = things;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        if (caller.is(Role.SYSTEM_ADMIN)) {
            return toDo(LOCKED, AccountConcern.LOCKED, accounts.countLocked(clock.instant()));
        }
        return caller.is(Role.SECURITY_ADMIN)
                ? toDo(UNGRANTED, AccountConcern.UNGRANTED, accounts.countUngranted())
                : List.of();
    }

    @Override
    public List<ToDo> withThings() {
        return forCaller().stream()
                .map(toDo -> toDo.with(toDo.key().equals(LOCKED) ? locked() : ungranted()))
                .toList();
    }

    private List<Thing> locked() {
        return things.of(AccountConcern.LOCKED, accounts.findLocked(clock.instant(), FIRST));
    }

    private List<Thing> ungranted() {
        return things.of(AccountConcern.UNGRANTED, accounts.findUngranted(FIRST));
    }

    private static List<ToDo> toDo(String key, AccountConcern concern, long count) {
        return count == 0 ? List.of() : List.of(new ToDo(key, count, MENU + "?show=" + concern, MENU));
    }
}
