package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What every action on an evaluation needs: the evaluation within the caller's scope, a signature, the history. */
@Component
public class EvaluationAccess {

    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;
    private final FindingRepository findings;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    EvaluationAccess(
            EvaluationRepository evaluations,
            ReviewRepository reviews,
            FindingRepository findings,
            Caller caller,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.findings = findings;
        this.caller = caller;
        this.events = events;
    }

    /** One that lies in the caller's scope under the role. */
    public Optional<Evaluation> find(UUID id, Role role) {
        return evaluations.find(id, scope(role));
    }

    /** The same; outside of it there is none. */
    public Evaluation load(UUID id, Role role) {
        return find(id, role).orElseThrow(() -> new NotFound(Evaluation.class, id));
    }

    /** The same, unless somebody changed it since the caller looked. */
    public Evaluation load(UUID id, int expectedVersion, Role role) {
        return unchanged(load(id, role), expectedVersion);
    }

    /** One that the caller decides about as a manager; that of their own branch is refused. */
    public Evaluation loadToDecide(UUID id) {
        var evaluation = load(id, Role.MANAGER);
        caller.expectOtherBranch(evaluation.branch().id());
        return evaluation;
    }

    /** The same, unless somebody changed it since the caller looked. */
    public Evaluation loadToDecide(UUID id, int expectedVersion) {
        return unchanged(loadToDecide(id), expectedVersion);
    }

    /** What the caller may do with one that they see; what its state allows comes on top. */
    public Permissions permissions(UUID id) {
        return findPermitted(id).map(Permitted::permissions).orElse(Permissions.NONE);
    }

    /** One to record findings about, unless somebody changed it since the caller looked; not that of the own branch. */
    public Permitted loadPermitted(UUID id, int expectedVersion) {
        var permitted = findPermitted(id).orElseThrow(() -> new NotFound(Evaluation.class, id));
        caller.expectOtherBranch(permitted.evaluation().branch().id());
        unchanged(permitted.evaluation(), expectedVersion);
        return permitted;
    }

    private Optional<Permitted> findPermitted(UUID id) {
        return findAs(Role.MANAGER, id)
                .map(evaluation -> Permitted.ofManager(
                        evaluation, caller.belongsTo(evaluation.branch().id())))
                .or(() -> findAs(Role.REVIEWER, id).map(Permitted::ofReviewer));
    }

    private Optional<Evaluation> findAs(Role role, UUID id) {
        return caller.is(role) ? find(id, role) : Optional.empty();
    }

    private static Evaluation unchanged(Evaluation evaluation, int expectedVersion) {
        Stale.throwIfChanged(Evaluation.class, evaluation.id(), expectedVersion, evaluation.version());
        return evaluation;
    }

    public EvaluationScope scope(Role role) {
        return role == Role.REVIEWER
                ? EvaluationScope.ofReviewer(caller.scope(role), caller.branch(), caller.id())
                : EvaluationScope.of(caller.scope(role));
    }

    public Signature signature() {
        return caller.signature();
    }

    /** What was found about it beside the indicators. */
    public List<Finding> findings(Evaluation evaluation) {
        return findings.findAll(evaluation.id());
    }

    public void record(Evaluation evaluation, Transition transition) {
        evaluations.persist(new EvaluationStep(evaluation, transition));
        events.publishEvent(EvaluationEvent.moved(evaluation, transition));
    }

    /** Returns it to the branch; its reviewers go on from the scores they gave. */
    public void giveBack(Evaluation evaluation, String reason) {
        record(evaluation, evaluation.giveBack(Reason.checked(reason), signature()));
        reviews.findAll(evaluation.id()).forEach(Review::reopen);
        flush(evaluation);
    }

    public void publish(Evaluation evaluation, EvaluationAction action, Map<AuditDetail, Object> details) {
        events.publishEvent(EvaluationEvent.of(evaluation, action, details));
    }

    /** Lets nobody else go on with it before this transaction ends. */
    public void lock(Evaluation evaluation) {
        first(evaluation, () -> evaluations.lock(evaluation.id()));
    }

    /** Makes another version though nothing in its own row changed: what others saw of it is old now. */
    public void incrementVersion(Evaluation evaluation) {
        first(evaluation, () -> evaluations.incrementVersion(evaluation));
    }

    /** Writes at once, so that the new versions are known and a race is seen here. */
    public void flush(Evaluation evaluation) {
        first(evaluation, evaluations::flush);
    }

    private static void first(Evaluation evaluation, Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingFailureException _) {
            throw new Stale(Evaluation.class, evaluation.id());
        }
    }
}
