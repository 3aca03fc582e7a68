package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.ReminderRepository.Latest;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
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

    private final EvaluationRows rows;
    private final EvaluationDesk desk;
    private final ReminderRepository reminders;
    private final Caller caller;
    private final Clock clock;

    EvaluationToDos(
            EvaluationRows rows, EvaluationDesk desk, ReminderRepository reminders, Caller caller, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.reminders = reminders;
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

    private List<ToDo> assessments() {
        var toDos = new ArrayList<ToDo>();
        assess(toDos, EvaluationState.RETURNED, "evaluation.todo.returned");
        assess(toDos, EvaluationState.DRAFT, "evaluation.todo.draft");
        return noted(
                toDos, () -> reminders.findForBranches(desk.reach(Role.CLERK).open()));
    }

    private List<ToDo> reviews() {
        var toDos = new ArrayList<ToDo>();
        var reach = desk.reach(Role.REVIEWER);
        var waiting = rows.waiting(EvaluationFilter.WAITING, reach);
        add(toDos, "evaluation.todo.submitted", waiting, REVIEW, waiting.reviewDueOn());
        return noted(
                toDos,
                () -> reminders.findForReviewer(
                        caller.id(), Reminder.EVERY_REVIEWER, reach.open(), reach.reviewed(), reach.own()));
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
        return new ToDo.Note("cycle.todo.reminded", List.of(latest.actor(), at));
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
