package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import cn.gov.tj.mz.fourstrong.supervision.ReminderRepository.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Self-assessments to be done and reviews to be given. */
@Component
@Transactional(readOnly = true)
class EvaluationToDos implements ToDoSource {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String RETURNED = "evaluation.todo.returned";
    private static final String SUBMITTED = "evaluation.todo.submitted";
    private static final String SELF = "self-assessment";
    private static final String REVIEW = "review";

    private final EvaluationQueries rows;
    private final EvaluationAccess access;
    private final ReminderRepository reminders;
    private final OrganisationService organisation;
    private final WaitingEvaluations waiting;
    private final Caller caller;
    private final Clock clock;

    EvaluationToDos(
            EvaluationQueries rows,
            EvaluationAccess access,
            ReminderRepository reminders,
            OrganisationService organisation,
            WaitingEvaluations waiting,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.reminders = reminders;
        this.organisation = organisation;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        var toDos = new ArrayList<ToDo>();
        if (caller.is(Role.CLERK)) {
            toDos.addAll(assessments());
        }
        if (caller.is(Role.REVIEWER)) {
            toDos.addAll(reviews());
        }
        return toDos;
    }

    @Override
    public List<ToDo> withThings() {
        return forCaller().stream()
                .map(toDo -> switch (toDo.key()) {
                    case RETURNED -> toDo.with(waiting.returned(access.scope(Role.CLERK)));
                    case SUBMITTED -> toDo.with(waiting.submitted(access.scope(Role.REVIEWER)));
                    default -> toDo;
                })
                .toList();
    }

    /** None of a branch that was dissolved: nobody goes on with them. */
    private List<ToDo> assessments() {
        var toDos = new ArrayList<ToDo>();
        if (organisation.branches(Role.CLERK).stream().noneMatch(BranchName::active)) {
            return toDos;
        }
        var scope = access.scope(Role.CLERK);
        assess(toDos, EvaluationState.RETURNED, RETURNED, scope);
        assess(toDos, EvaluationState.DRAFT, "evaluation.todo.draft", scope);
        return noted(toDos, () -> reminders.findForBranches(scope.open()));
    }

    private List<ToDo> reviews() {
        var toDos = new ArrayList<ToDo>();
        var scope = access.scope(Role.REVIEWER);
        var waiting = rows.waiting(EvaluationFilter.WAITING, scope);
        add(toDos, SUBMITTED, waiting, REVIEW, waiting.reviewDueOn());
        return noted(
                toDos,
                () -> reminders.findForReviewer(
                        caller.id(), Reminder.EVERY_REVIEWER, scope.open(), scope.reviewed(), scope.own()));
    }

    /** The first says who reminded last. */
    private List<ToDo> noted(List<ToDo> toDos, Supplier<List<Latest>> reminder) {
        if (!toDos.isEmpty()) {
            reminder.get().forEach(latest -> toDos.set(0, toDos.getFirst().noted(note(latest))));
        }
        return toDos;
    }

    private Words note(Latest latest) {
        var at = LocalDateTime.ofInstant(latest.at(), clock.getZone()).format(WHEN);
        return Words.of("supervision.todo.reminded", latest.actor(), at);
    }

    private void assess(List<ToDo> toDos, EvaluationState state, String key, EvaluationScope scope) {
        var waiting = rows.waiting(EvaluationFilter.ALL.at(state), scope);
        add(toDos, key, waiting, SELF, waiting.selfDueOn());
    }

    private static void add(
            List<ToDo> toDos, String key, EvaluationQueries.Waiting waiting, String route, @Nullable LocalDate due) {
        if (waiting.count() > 0) {
            toDos.add(new ToDo(key, waiting.count(), route, route, due));
        }
    }
}
