package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles that nobody checked for a year wait for a manager; a title to be improved waits for its branch. */
@Component
@Transactional(readOnly = true)
class TitleToDos implements ToDoSource {

    private static final String MENU = "titles";

    private final TitleRepository titles;
    private final Caller caller;
    private final Clock clock;

    TitleToDos(TitleRepository titles, Caller caller, Clock clock) {
        this.titles = titles;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        var waiting = new ArrayList<ToDo>();
        if (caller.is(Role.MANAGER)) {
            var nodes = caller.scope(Role.MANAGER).nodes();
            add(waiting, "title.todo.due", titles.countDue(LocalDate.now(clock), nodes), MENU + "?due=true");
        }
        if (caller.is(Role.CLERK)) {
            var nodes = caller.scope(Role.CLERK).nodes();
            add(waiting, "title.todo.improve", titles.count(TitleState.IMPROVING, nodes), MENU + "?state=IMPROVING");
        }
        return waiting;
    }

    private static void add(List<ToDo> waiting, String key, long count, String route) {
        if (count > 0) {
            waiting.add(new ToDo(key, count, route, MENU));
        }
    }
}
