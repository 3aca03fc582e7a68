package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
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
    private static final String SELF = "self-assessment";
    private static final String REVIEW = "review";

    private final EvaluationQueries rows;
    private final EvaluationAccess access;
    private final ReminderRepository reminders;
    private final OrganisationService organisation;
    private final Caller caller;
    private final Clock clock;

    EvaluationToDos(
            EvaluationQueries rows,
            EvaluationAccess access,
            ReminderRepository reminders,
            OrganisationService organisation,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.reminders = reminders;
        this.organisation = organisation;
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

    /** None of a branch that was dissolved: nobody goes on with them. */
    private List<ToDo> assessments() {
        var toDos = new ArrayList<ToDo>();
        if (organisation.branches(Role.CLERK).stream().noneMatch(BranchName::active)) {
            return toDos;
        }
        assess(toDos, EvaluationState.RETURNED, "evaluation.todo.returned");
        assess(toDos, EvaluationState.DRAFT, "evaluation.todo.draft");
        return noted(
                toDos, () -> reminders.findForBranches(access.scope(Role.CLERK).open()));
    }

    private List<ToDo> reviews() {
        var toDos = new ArrayList<ToDo>();
        var scope = access.scope(Role.REVIEWER);
        var waiting = rows.waiting(EvaluationFilter.WAITING, scope);
        add(toDos, "evaluation.todo.submitted", waiting, REVIEW, waiting.reviewDueOn());
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

    private ToDo.Note note(Latest latest) {
        var at = LocalDateTime.ofInstant(latest.at(), clock.getZone()).format(WHEN);
        return new ToDo.Note("supervision.todo.reminded", List.of(latest.actor(), at));
    }

    private void assess(List<ToDo> toDos, EvaluationState state, String key) {
        var waiting = rows.waiting(EvaluationFilter.ALL.at(state), access.scope(Role.CLERK));
        add(toDos, key, waiting, SELF, waiting.selfDueOn());
    }

    private static void add(
            List<ToDo> toDos, String key, EvaluationQueries.Waiting waiting, String route, @Nullable LocalDate due) {
        if (waiting.count() > 0) {
            toDos.add(new ToDo(key, waiting.count(), route, route, due));
        }
    }
}
