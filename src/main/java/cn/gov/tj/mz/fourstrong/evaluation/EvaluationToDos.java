package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Self-assessments to be done and reviews to be given. */
@Component
@Transactional(readOnly = true)
class EvaluationToDos implements ToDoSource {

    private static final String SELF = "self-assessment";
    private static final String REVIEW = "review";

    private final EvaluationRows rows;
    private final EvaluationDesk desk;
    private final Caller caller;

    EvaluationToDos(EvaluationRows rows, EvaluationDesk desk, Caller caller) {
        this.rows = rows;
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    public List<ToDo> forCaller() {
        var waiting = new ArrayList<ToDo>();
        if (caller.is(Role.CLERK)) {
            add(
                    waiting,
                    Role.CLERK,
                    EvaluationFilter.ALL.at(EvaluationState.RETURNED),
                    "evaluation.todo.returned",
                    SELF);
            add(waiting, Role.CLERK, EvaluationFilter.ALL.at(EvaluationState.DRAFT), "evaluation.todo.draft", SELF);
        }
        if (caller.is(Role.REVIEWER)) {
            add(waiting, Role.REVIEWER, EvaluationFilter.WAITING, "evaluation.todo.submitted", REVIEW);
        }
        return waiting;
    }

    private void add(List<ToDo> waiting, Role role, EvaluationFilter filter, String key, String route) {
        var count = rows.count(filter, desk.reach(role));
        if (count > 0) {
            waiting.add(new ToDo(key, count, route, route));
        }
    }
}
