package cn.gov.tj.mz.fourstrong.activity;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that wait for the caller: returned and unfinished ones for a clerk, submitted ones for a reviewer. */
@Component
@Transactional(readOnly = true)
class ActivityToDos implements ToDoSource {

    private static final String MENU = "activities";

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final Caller caller;
    private final Clock clock;

    ActivityToDos(ActivityRepository activities, ActivityTypeRepository types, Caller caller, Clock clock) {
        this.activities = activities;
        this.types = types;
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
        var scopes = new EnumMap<Role, Scope>(Role.class);
        return Arrays.stream(Kind.values())
                .filter(kind -> caller.is(kind.role))
                .map(kind -> toDo(kind, scopes.computeIfAbsent(kind.role, caller::scope), named))
                .filter(toDo -> toDo.count() > 0)
                .toList();
    }

    private ToDo toDo(Kind kind, Scope scope, boolean named) {
        var count = activities.count(kind.state, scope.nodes());
        var toDo = new ToDo("activity.todo." + kind.state, count, kind.route(), MENU);
        return named && count > 0 ? toDo.with(things(kind, scope)) : toDo;
    }

    private List<Thing> things(Kind kind, Scope scope) {
        var found = activities.findWaiting(kind.state, kind.step, scope.nodes(), Limit.of(Thing.MOST));
        var names = kind == Kind.SUBMITTED ? typeNames() : Map.<String, TypeName>of();
        return found.stream()
                .map(waiting -> new Thing(
                        Words.name(waiting.title()),
                        line(kind, waiting, names),
                        "activity.thing.do." + kind,
                        kind.route(waiting)))
                .toList();
    }

    private Words line(Kind kind, WaitingRecord waiting, Map<String, TypeName> names) {
        var day = LocalDate.ofInstant(waiting.since(), clock.getZone());
        var key = "activity.thing." + kind;
        return switch (kind) {
            case RETURNED -> Words.of(key, waiting.actor(), day, Objects.toString(waiting.reason(), ""));
            case SUBMITTED ->
                Words.of(
                        key,
                        waiting.branch(),
                        Objects.requireNonNullElse(names.get(waiting.types().getFirst()), ""),
                        ChronoUnit.DAYS.between(day, LocalDate.now(clock)));
            case DRAFT -> Words.of(key, day);
        };
    }

    private Map<String, TypeName> typeNames() {
        return types.findAllByOrderBySortOrder().stream().collect(toMap(ActivityType::code, ActivityType::name));
    }

    /** What waits for whom, in the order in which it is told, and by which step it came there. */
    private enum Kind {
        RETURNED(Role.CLERK, ActivityState.RETURNED, ActivityAction.RETURNED),
        SUBMITTED(Role.REVIEWER, ActivityState.SUBMITTED, ActivityAction.SUBMITTED),
        DRAFT(Role.CLERK, ActivityState.DRAFT, ActivityAction.RECORDED);

        private final Role role;
        private final ActivityState state;
        private final ActivityAction step;

        Kind(Role role, ActivityState state, ActivityAction step) {
            this.role = role;
            this.state = state;
            this.step = step;
        }

        String route() {
            return MENU + "?state=" + state;
        }

        /** A clerk goes on writing, a reviewer looks at it beside the others. */
        String route(WaitingRecord waiting) {
            return role == Role.CLERK ? MENU + "/edit/" + waiting.id() : route() + "&id=" + waiting.id();
        }
    }
}
