package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What every deed on an evaluation needs: the evaluation within the caller's reach, a signature, the history. */
@Component
class EvaluationDesk {

    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;
    private final FindingRepository findings;
    private final StepRepository steps;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluationDesk(
            EvaluationRepository evaluations,
            ReviewRepository reviews,
            FindingRepository findings,
            StepRepository steps,
            Caller caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.findings = findings;
        this.steps = steps;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** One that the caller reaches in the role; to all others it is not there. */
    Evaluation take(UUID id, Role role) {
        return evaluations.find(id, reach(role)).orElseThrow(() -> new NotFound(Evaluation.class, id));
    }

    /** The same, unless somebody changed it since the caller looked. */
    Evaluation take(UUID id, int seen, Role role) {
        var evaluation = take(id, role);
        Stale.throwIfChanged(Evaluation.class, id, seen, evaluation.version());
        return evaluation;
    }

    /** What the caller may do with one that they see; what its state allows comes on top. */
    Rights rights(UUID id) {
        var decide = reaches(id, Role.MANAGER);
        return new Rights(decide, decide || reaches(id, Role.REVIEWER));
    }

    private boolean reaches(UUID id, Role role) {
        return caller.is(role) && evaluations.find(id, reach(role)).isPresent();
    }

    Reach reach(Role role) {
        var scope = caller.scope(role);
        return role == Role.REVIEWER ? Reach.ofReviewer(scope, caller.branch(), caller.id()) : Reach.of(scope);
    }

    Signature signature() {
        return new Signature(caller.id(), caller.name(), clock.instant());
    }

    /** What was found about it beside the indicators. */
    List<Finding> findings(Evaluation evaluation) {
        return findings.findAll(evaluation.id());
    }

    void keep(Evaluation evaluation, EvaluationStep step) {
        steps.save(step);
        events.publishEvent(EvaluationDone.moved(evaluation, step));
    }

    /** Returns it to the branch; its reviewers go on from the scores they gave. */
    void giveBack(Evaluation evaluation, String reason) {
        keep(evaluation, evaluation.giveBack(Reasons.checked(reason), signature()));
        reviews.findAll(evaluation.id()).forEach(Review::reopen);
        flush(evaluation);
    }

    void tell(Evaluation evaluation, String deed, Map<String, Object> details) {
        events.publishEvent(EvaluationDone.of(evaluation, deed, details));
    }

    /** Lets nobody else go on with it before this transaction ends. */
    void lock(Evaluation evaluation) {
        first(evaluation, () -> evaluations.lock(evaluation.id()));
    }

    /** Writes at once, so that the new versions are known and a race is seen here. */
    void flush(Evaluation evaluation) {
        first(evaluation, evaluations::flush);
    }

    private static void first(Evaluation evaluation, Runnable deed) {
        try {
            deed.run();
        } catch (OptimisticLockingFailureException _) {
            throw new Stale(Evaluation.class, evaluation.id());
        }
    }
}
