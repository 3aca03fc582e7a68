package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results that wait for a leader: to be approved, to be publicised, or final now that publicity is over. */
@Component
@Transactional(readOnly = true)
class DecisionToDos implements ToDoSource {

    private static final String APPROVAL = "approval";
    private static final String STATE = "evaluation.todo.";
    private static final String OVER = "evaluation.todo.PUBLICISED";
    private static final String OBJECTION = "evaluation.todo.objection";

    private final EvaluationRepository evaluations;
    private final ObjectionRepository objections;
    private final EvaluationQueries rows;
    private final EvaluationAccess access;
    private final DecisionThings things;
    private final Caller caller;
    private final Clock clock;

    DecisionToDos(
            EvaluationRepository evaluations,
            ObjectionRepository objections,
            EvaluationQueries rows,
            EvaluationAccess access,
            DecisionThings things,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.objections = objections;
        this.rows = rows;
        this.access = access;
        this.things = things;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        return toDos((toDo, _) -> toDo);
    }

    @Override
    public List<ToDo> withThings() {
        return toDos((toDo, scope) -> switch (toDo.key()) {
            case OBJECTION -> toDo.with(things.objected(scope));
            case OVER -> toDo.with(things.over(LocalDate.now(clock), scope));
            default -> toDo.with(things.at(EvaluationState.valueOf(toDo.key().substring(STATE.length())), scope));
        });
    }

    private List<ToDo> toDos(BiFunction<ToDo, EvaluationScope, ToDo> more) {
        if (!caller.is(Role.MANAGER)) {
            return List.of();
        }
        var scope = access.scope(Role.MANAGER);
        var toDos = new ArrayList<ToDo>();
        add(toDos, EvaluationState.REVIEWED, count(EvaluationState.REVIEWED, scope));
        add(toDos, EvaluationState.APPROVED, count(EvaluationState.APPROVED, scope));
        add(toDos, EvaluationState.PUBLICISED, evaluations.countPublicisedBefore(LocalDate.now(clock), scope.open()));
        var objected = objections.findWaiting(scope.open());
        if (!objected.isEmpty()) {
            toDos.add(new ToDo(OBJECTION, objected.size(), "evaluations/" + objected.getFirst(), APPROVAL));
        }
        return toDos.stream().map(toDo -> more.apply(toDo, scope)).toList();
    }

    private long count(EvaluationState state, EvaluationScope scope) {
        return rows.count(EvaluationFilter.ALL.at(state).withCorrections(), scope);
    }

    private static void add(List<ToDo> toDos, EvaluationState state, long count) {
        if (count > 0) {
            toDos.add(new ToDo(STATE + state, count, APPROVAL + "?step=" + state, APPROVAL));
        }
    }
}
