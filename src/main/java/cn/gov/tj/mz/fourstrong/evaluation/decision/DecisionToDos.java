package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results that wait for a leader: to be approved, to be publicised, or final now that publicity is over. */
@Component
@Transactional(readOnly = true)
class DecisionToDos implements ToDoSource {

    private static final String APPROVAL = "approval";

    private final EvaluationRepository evaluations;
    private final ObjectionRepository objections;
    private final EvaluationQueries rows;
    private final EvaluationAccess access;
    private final Caller caller;
    private final Clock clock;

    DecisionToDos(
            EvaluationRepository evaluations,
            ObjectionRepository objections,
            EvaluationQueries rows,
            EvaluationAccess access,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.objections = objections;
        this.rows = rows;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        var toDos = new ArrayList<ToDo>();
        if (caller.is(Role.MANAGER)) {
            add(toDos, EvaluationState.REVIEWED, count(EvaluationState.REVIEWED));
            add(toDos, EvaluationState.APPROVED, count(EvaluationState.APPROVED));
            var over = evaluations.countPublicisedBefore(
                    LocalDate.now(clock), caller.scope(Role.MANAGER).nodes());
            add(toDos, EvaluationState.PUBLICISED, over);
            var objected = objections.findWaiting(caller.scope(Role.MANAGER).nodes());
            if (!objected.isEmpty()) {
                toDos.add(new ToDo(
                        "evaluation.todo.objection", objected.size(), "evaluations/" + objected.getFirst(), APPROVAL));
            }
        }
        return toDos;
    }

    private long count(EvaluationState state) {
        return rows.count(EvaluationFilter.ALL.at(state).withCorrections(), access.scope(Role.MANAGER));
    }

    private static void add(List<ToDo> toDos, EvaluationState state, long count) {
        if (count > 0) {
            toDos.add(new ToDo("evaluation.todo." + state, count, APPROVAL + "?step=" + state, APPROVAL));
        }
    }
}
