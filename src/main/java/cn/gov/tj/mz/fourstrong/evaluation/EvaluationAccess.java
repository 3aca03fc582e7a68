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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var evaluation = load(id, role);
        Stale.throwIfChanged(Evaluation.class, id, expectedVersion, evaluation.version());
        return evaluation;
    }

    /** One that the caller decides about as a manager; that of their own branch is refused. */
    public Evaluation loadToDecide(UUID id) {
        var evaluation = load(id, Role.MANAGER);
        caller.expectOtherBranch(evaluation.branch().id());
        return evaluation;
    }

    /** The same, unless somebody changed it since the caller looked. */
    public Evaluation loadToDecide(UUID id, int expectedVersion) {
        loadToDecide(id);
        return load(id, expectedVersion, Role.MANAGER);
    }

    /** What the caller may do with one that they see; what its state allows comes on top. */
    public Permissions permissions(UUID id) {
        var managed = isInScope(id, Role.MANAGER);
        var ownBranch =
                managed && caller.belongsTo(load(id, Role.MANAGER).branch().id());
        var decide = managed && !ownBranch;
        return new Permissions(decide, decide || isInScope(id, Role.REVIEWER), ownBranch);
    }

    private boolean isInScope(UUID id, Role role) {
        return caller.is(role) && find(id, role).isPresent();
    }

    public EvaluationScope scope(Role role) {
        var scope = caller.scope(role);
        return role == Role.REVIEWER
                ? EvaluationScope.ofReviewer(scope, caller.branch(), caller.id())
                : EvaluationScope.of(scope);
    }

    public Signature signature() {
        return caller.signature();
    }

    /** What was found about it beside the indicators. */
    public List<Finding> findings(Evaluation evaluation) {
        return findings.findAll(evaluation.id());
    }

    /** The accounts whose reviews make part of the result of a sheet that the caller was allowed to see. */
    public Set<UUID> countingReviewers(AssessmentSheet sheet) {
        return reviews.findCounting(sheet.id()).stream().map(Review::reviewerId).collect(Collectors.toSet());
    }

    /** The steps of such a sheet's edition and of those before it as one history, oldest first. */
    public List<SheetHistory.Step> steps(AssessmentSheet sheet) {
        return evaluations.findSteps(sheet.editionsSoFar());
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
