package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var toDos = new ArrayList<ToDo>();
        if (caller.is(Role.CLERK)) {
            assess(toDos, EvaluationState.RETURNED, "evaluation.todo.returned");
            assess(toDos, EvaluationState.DRAFT, "evaluation.todo.draft");
        }
        if (caller.is(Role.REVIEWER)) {
            var waiting = rows.waiting(EvaluationFilter.WAITING, desk.reach(Role.REVIEWER));
            add(toDos, "evaluation.todo.submitted", waiting, REVIEW, waiting.reviewDueOn());
        }
        return toDos;
    }

    private void assess(List<ToDo> toDos, EvaluationState state, String key) {
        var waiting = rows.waiting(EvaluationFilter.ALL.at(state), desk.reach(Role.CLERK));
        add(toDos, key, waiting, SELF, waiting.selfDueOn());
    }

    private static void add(
            List<ToDo> toDos, String key, EvaluationRows.Waiting waiting, String route, @Nullable LocalDate due) {
        if (waiting.count() > 0) {
            toDos.add(new ToDo(key, waiting.count(), route, route, due));
        }
    }
}
