package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import cn.gov.tj.mz.fourstrong.title.TitleRepository.Waiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles that nobody checked for a year wait for a manager; a title to be improved waits for its branch. */
@Component
@Transactional(readOnly = true)
class TitleToDos implements ToDoSource {

    private static final String MENU = "titles";
    private static final String DUE = "title.todo.due";
    private static final Limit FIRST = Limit.of(Thing.MOST);

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
            add(waiting, DUE, titles.countDue(LocalDate.now(clock), nodes), MENU + "?due=true");
        }
        if (caller.is(Role.CLERK)) {
            var nodes = caller.scope(Role.CLERK).nodes();
            add(waiting, "title.todo.improve", titles.count(TitleState.IMPROVING, nodes), MENU + "?state=IMPROVING");
        }
        return waiting;
    }

    @Override
    public List<ToDo> withThings() {
        var today = LocalDate.now(clock);
        return forCaller().stream()
                .map(toDo -> toDo.with(toDo.key().equals(DUE) ? due(today) : improving(today)))
                .toList();
    }

    private List<Thing> due(LocalDate today) {
        var nodes = caller.scope(Role.MANAGER).nodes();
        return titles.findDue(today, nodes, FIRST).stream()
                .map(title -> thing(title, due(title, today), "title.thing.do.due", "?due=true&q=")
                        .due(title.checkDueOn(), today))
                .toList();
    }

    /** A corrected result asks for a check before its day. */
    private static Words due(Waiting title, LocalDate today) {
        var day = title.checkDueOn();
        return day == null || day.isAfter(today)
                ? Words.of("title.thing.corrected", title.certificate())
                : Words.of("title.thing.due", title.certificate(), day);
    }

    private List<Thing> improving(LocalDate today) {
        var nodes = caller.scope(Role.CLERK).nodes();
        return titles.find(TitleState.IMPROVING, nodes, FIRST).stream()
                .map(title -> thing(title, improving(title), "title.thing.do.improve", "?q=")
                        .due(title.improveBy(), today))
                .toList();
    }

    private static Words improving(Waiting title) {
        var day = title.improveBy();
        return day == null
                ? Words.name(title.certificate())
                : Words.of("title.thing.improve", title.certificate(), day);
    }

    private static Thing thing(Waiting title, Words line, String action, String query) {
        var certificate = URLEncoder.encode(title.certificate(), StandardCharsets.UTF_8);
        return new Thing(Words.name(title.branch()), line, action, MENU + query + certificate);
    }

    private static void add(List<ToDo> waiting, String key, long count, String route) {
        if (count > 0) {
            waiting.add(new ToDo(key, count, route, MENU));
        }
    }
}
