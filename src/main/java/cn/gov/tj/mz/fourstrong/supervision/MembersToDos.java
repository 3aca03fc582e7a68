package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import cn.gov.tj.mz.fourstrong.supervision.MembersRepository.Moved;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells clerks and reviewers for some days that a branch joined or left, and managers who cannot go on. */
@Component
@Transactional(readOnly = true)
class MembersToDos implements ToDoSource {

    /** How long a change stands on the workbench; the history of the evaluation keeps it for ever. */
    static final Duration SHOWN = Duration.ofDays(14);

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String EVALUATIONS = "evaluations";
    private static final String CYCLES = "cycles";

    private final MembersRepository members;
    private final CycleMembersService service;
    private final EvaluationAccess access;
    private final Caller caller;
    private final Clock clock;

    MembersToDos(
            MembersRepository members,
            CycleMembersService service,
            EvaluationAccess access,
            Caller caller,
            Clock clock) {
        this.members = members;
        this.service = service;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        var toDos = new ArrayList<ToDo>();
        var since = clock.instant().minus(SHOWN);
        if (caller.is(Role.CLERK)) {
            members.findMoved(since, caller.scope(Role.CLERK).nodes())
                    .forEach(moved -> toDos.add(notice("supervision.todo.own.", moved)));
        }
        if (caller.is(Role.REVIEWER)) {
            var scope = access.scope(Role.REVIEWER);
            members.findMovedFromReviewer(since, caller.id(), scope.open(), scope.reviewed(), scope.own())
                    .forEach(moved -> toDos.add(notice("supervision.todo.reviewed.", moved)));
        }
        if (caller.is(Role.MANAGER)) {
            members.countDissolved(caller.scope(Role.MANAGER).nodes())
                    .forEach(count -> toDos.add(new ToDo(
                            "supervision.todo.dissolved",
                            count.branches(),
                            CYCLES + "/" + count.cycle() + "?show=" + Attention.DISSOLVED,
                            CYCLES)));
            service.leavers()
                    .forEach(leaver -> toDos.add(new ToDo(
                                    "supervision.todo.reviewerLeft",
                                    leaver.branches(),
                                    CYCLES + "/" + leaver.cycle() + "?show=" + Attention.REVIEWER_LEFT,
                                    CYCLES)
                            .noted(Words.of("supervision.leaver." + leaver.why(), leaver.name(), leaver.branches()))));
        }
        return toDos;
    }

    private ToDo notice(String key, Moved moved) {
        var at = LocalDateTime.ofInstant(moved.at(), clock.getZone()).format(WHEN);
        return ToDo.notice(
                key + moved.kind(),
                EVALUATIONS + "/" + moved.evaluation(),
                EVALUATIONS,
                Words.of("supervision.todo.moved", moved.actor(), at, moved.reason()));
    }
}
