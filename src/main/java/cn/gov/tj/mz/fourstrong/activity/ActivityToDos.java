package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that wait for the caller: returned and unfinished ones for a clerk, submitted ones for a reviewer. */
@Component
@Transactional(readOnly = true)
class ActivityToDos implements ToDoSource {

    private static final String MENU = "activities";

    private final ActivityRepository activities;
    private final Caller caller;

    ActivityToDos(ActivityRepository activities, Caller caller) {
        this.activities = activities;
        this.caller = caller;
    }

    @Override
    public List<ToDo> forCaller() {
        return Stream.of(
                        waiting(Role.CLERK, ActivityState.RETURNED),
                        waiting(Role.REVIEWER, ActivityState.SUBMITTED),
                        waiting(Role.CLERK, ActivityState.DRAFT))
                .filter(toDo -> toDo.count() > 0)
                .toList();
    }

    private ToDo waiting(Role role, ActivityState state) {
        return new ToDo(
                "activity.todo." + state,
                caller.is(role) ? activities.count(state, caller.scope(role).nodes()) : 0,
                MENU + "?state=" + state,
                MENU);
    }
}
