package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.Transition;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How leaders take a review to its result. Each call names the version that the caller saw, and fails with
 * {@link Stale} when somebody changed the evaluation since, with {@link Refused} when its state does not allow the step.
 */
@Service
@ForManagers
@Transactional
public class ApprovalService {

    private final EvaluationAccess access;
    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;
    private final ObjectionRepository objections;
    private final PublicityDays days;
    private final ScoreHistory history;

    ApprovalService(
            EvaluationAccess access,
            EvaluationRepository evaluations,
            ReviewRepository reviews,
            ObjectionRepository objections,
            PublicityDays days,
            ScoreHistory history) {
        this.access = access;
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.objections = objections;
        this.days = days;
        this.history = history;
    }

    public void approve(UUID id, int expectedVersion) {
        move(id, expectedVersion, (evaluation, by) -> evaluation.progress().approve(by));
    }

    /** Makes it known from today on, for the cycle's number of working days after today. */
    public void publicise(UUID id, int expectedVersion) {
        move(
                id,
                expectedVersion,
                (evaluation, by) -> evaluation.progress().publicise(days.of(evaluation.cycle(), by.at()), by));
    }

    /** Returns a publicised result to review, for a reason of 1 to 500 characters. */
    public void returnToReview(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        move(id, expectedVersion, (evaluation, by) -> evaluation.progress().returnToReview(checked, by));
    }

    /** Makes the result final once publicity is over and every objection decided; nothing changes it afterwards. */
    public void conclude(UUID id, int expectedVersion) {
        move(id, expectedVersion, (evaluation, by) -> {
            if (objections.existsOpen(id)) {
                throw new Refused("evaluation.objection.open");
            }
            var transition = evaluation.progress().conclude(days.day(by.at()), by);
            var corrected = evaluation.edition().correctsId();
            if (corrected != null) {
                evaluations.findById(corrected).orElseThrow().progress().supersede();
            }
            return transition;
        });
    }

    /** Gives a reviewed evaluation back to the branch, for a reason of 1 to 500 characters. */
    public void giveBack(UUID id, int expectedVersion, String reason) {
        access.giveBack(access.loadToDecide(id, expectedVersion), reason);
    }

    /**
     * Sets the final score of one indicator by hand; sum and grade follow at once.
     *
     * @param score 0 to the full marks in steps of 0.5, or exactly the mean of the reviewers
     * @param reason 1 to 500 characters
     * @return the new version
     * @throws Invalid with the fields {@code score} and {@code reason}
     */
    public int adjust(UUID id, int expectedVersion, UUID indicator, @Nullable BigDecimal score, String reason) {
        var evaluation = access.loadToDecide(id, expectedVersion);
        var known = evaluation.cycle().rubric().indicators().stream()
                .filter(row -> row.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refused("evaluation.problem.unknownIndicator"));
        var problems = new Problems().chosen("score", score).required("reason", reason, Reason.MAX_LENGTH);
        var mean = reviews.mean(id, indicator);
        if (score == null || mean == null || score.compareTo(mean) != 0) {
            ScoreRules.problem("score", score, known.fullMarks()).ifPresent(problems::add);
        }
        problems.throwIfAny();
        var before = evaluation.sheet().score(indicator).finalScore();
        var points = Scoring.trimmed(requireNonNull(score));
        history.noteAdjusted(
                id, indicator, evaluation.sheet().score(indicator), points, Reason.checked(reason), access.signature());
        evaluation.adjust(indicator, points, Reason.checked(reason), access.findings(evaluation), access.signature());
        access.flush(evaluation);
        access.publish(
                evaluation,
                EvaluationAction.ADJUSTED,
                Map.of(
                        AuditDetail.INDICATOR,
                        known.code(),
                        AuditDetail.FROM,
                        String.valueOf(before == null ? null : Scoring.shown(before)),
                        AuditDetail.TO,
                        Scoring.shown(points),
                        AuditDetail.REASON,
                        reason));
        return evaluation.version();
    }

    private void move(UUID id, int expectedVersion, BiFunction<Evaluation, Signature, Transition> verb) {
        var evaluation = access.loadToDecide(id, expectedVersion);
        access.record(evaluation, verb.apply(evaluation, access.signature()));
        access.flush(evaluation);
    }
}
