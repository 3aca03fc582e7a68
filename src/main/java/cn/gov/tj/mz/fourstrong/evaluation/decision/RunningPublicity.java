package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.calendar.PublicityEnds;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.Publicity;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the calendar know and move the ends of publicity, whoever keeps it; one that is over stays. */
@Component
class RunningPublicity implements PublicityEnds {

    private final PublicityRepository evaluations;
    private final EvaluationAccess access;
    private final Caller caller;
    private final Clock clock;

    RunningPublicity(PublicityRepository evaluations, EvaluationAccess access, Caller caller, Clock clock) {
        this.evaluations = evaluations;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Moved> moved(Count count) {
        var today = LocalDate.now(clock);
        var seen =
                evaluations.findRunningBelow(today, caller.scope(Role.MANAGER).nodes());
        return evaluations.findRunning(today).stream()
                .map(evaluation -> new Moved(
                        seen.contains(evaluation.id()) ? evaluation.branch().shortName() : null,
                        publicity(evaluation).until(),
                        end(evaluation, count)))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    @Override
    public void move(Count count) {
        evaluations.lockRunning(LocalDate.now(clock)).forEach(evaluation -> {
            var before = publicity(evaluation).until();
            var after = end(evaluation, count);
            if (!before.equals(after)) {
                evaluation.progress().movePublicity(after, clock.instant());
                access.publish(
                        evaluation,
                        EvaluationAction.PUBLICITY_MOVED,
                        Map.of(AuditDetail.FROM, before.toString(), AuditDetail.TO, after.toString()));
            }
        });
    }

    /** Never a day that has gone by, so that nobody finds publicity ended in the past. */
    private LocalDate end(Evaluation evaluation, Count count) {
        var counted = count.after(
                publicity(evaluation).from(), evaluation.cycle().days().publicityDays());
        var today = LocalDate.now(clock);
        return counted.isBefore(today) ? today : counted;
    }

    private static Publicity publicity(Evaluation evaluation) {
        return requireNonNull(evaluation.progress().details().publicity());
    }
}
