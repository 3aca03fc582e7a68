package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due soon or was missed of late in a clerk's branch, and the waivers that wait for a reviewer. */
@Component
@Transactional(readOnly = true)
class DutyToDos implements ToDoSource {

    private static final String MENU = "duties";
    private static final UUID NOBODY = new UUID(0, 0);

    /** For so long people are reminded of what they missed; a later record makes up for it no more. */
    private static final int MONTHS = 3;

    private final DutyReader reader;
    private final DutyThings things;
    private final WaiverRepository waivers;
    private final Caller caller;
    private final Clock clock;

    DutyToDos(DutyReader reader, DutyThings things, WaiverRepository waivers, Caller caller, Clock clock) {
        this.reader = reader;
        this.things = things;
        this.waivers = waivers;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        return toDos(false);
    }

    @Override
    public List<ToDo> withThings() {
        return toDos(true);
    }

    private List<ToDo> toDos(boolean named) {
        var found = new ArrayList<ToDo>();
        if (caller.is(Role.CLERK)) {
            addDuties(found, named);
        }
        if (caller.is(Role.REVIEWER)) {
            addWaivers(found, named);
        }
        return found;
    }

    /** What was missed is a reminder, so it has no day by which it is due and stands behind what has. */
    private void addDuties(List<ToDo> found, boolean named) {
        var today = LocalDate.now(clock);
        var open = open(today);
        var soon = open.stream()
                .filter(line -> line.duty().state() == DutyState.DUE_SOON)
                .toList();
        var missed = open.stream()
                .filter(line -> line.duty().state() == DutyState.OVERDUE)
                .toList()
                .reversed();
        if (!soon.isEmpty()) {
            var due = soon.getFirst().duty().period().last();
            var toDo = new ToDo("duty.todo.soon", soon.size(), things.board(soon, DutyState.DUE_SOON), MENU, due);
            found.add(named ? toDo.with(things.dueSoon(soon, today)) : toDo);
        }
        if (!missed.isEmpty()) {
            var toDo = new ToDo("duty.todo.overdue", missed.size(), things.board(missed, DutyState.OVERDUE), MENU);
            found.add(named ? toDo.with(things.missed(missed)) : toDo);
        }
    }

    /** What has begun and is open of this year and the one before, and a term of office that ends within a year. */
    private List<DutyLine> open(LocalDate today) {
        return caller.branch().stream()
                .flatMap(branch ->
                        reader.lines(branch, today.withDayOfYear(1).minusYears(1), today.plusYears(1)).stream())
                .filter(line -> isAskedFor(line.duty(), today))
                .sorted(Comparator.comparing(line -> line.duty().period().last()))
                .toList();
    }

    private static boolean isAskedFor(Duty duty, LocalDate today) {
        return duty.state().isOpen()
                && !duty.period().first().isAfter(today)
                && (duty.reminded() != null || !duty.period().last().isBefore(today.minusMonths(MONTHS)));
    }

    private void addWaivers(List<ToDo> found, boolean named) {
        var own = caller.branch().orElse(NOBODY);
        var nodes = caller.scope(Role.REVIEWER).nodes();
        var count = waivers.countAsked(own, nodes);
        if (count > 0) {
            found.add(named ? waivers(count, own, nodes) : new ToDo("duty.todo.waivers", count, MENU, MENU));
        }
    }

    /** Leads to the first, since no list has those that wait alone. */
    private ToDo waivers(long count, UUID own, Collection<UUID> nodes) {
        var asked = things.asked(waivers.findAsked(own, nodes, Limit.of(Thing.MOST)));
        var first = asked.stream().findFirst().map(Thing::route).orElse(MENU);
        return new ToDo("duty.todo.waivers", count, first, MENU).with(asked);
    }
}
