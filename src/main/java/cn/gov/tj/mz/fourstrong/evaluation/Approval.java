package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How leaders take a review to its result. Each call names the version that the caller saw, and fails with
 * {@link Stale} when somebody changed the evaluation since, with {@link Refused} when its state does not allow the step.
 */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Approval {

    private final EvaluationDesk desk;
    private final EvaluationRepository evaluations;
    private final ObjectionRepository objections;
    private final PublicityDays days;
    private final ScoreHistory history;

    Approval(
            EvaluationDesk desk,
            EvaluationRepository evaluations,
            ObjectionRepository objections,
            PublicityDays days,
            ScoreHistory history) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.objections = objections;
        this.days = days;
        this.history = history;
    }

    public void approve(UUID id, int seen) {
        move(id, seen, Evaluation::approve);
    }

    /** Makes it known from today on, for the cycle's number of working days after today. */
    public void publicise(UUID id, int seen) {
        move(id, seen, (evaluation, by) -> evaluation.publicise(days.of(evaluation.cycle(), by.at()), by));
    }

    /** Looks at a publicised result once more, for a reason of 1 to 500 characters. */
    public void object(UUID id, int seen, String reason) {
        var checked = Reasons.checked(reason);
        move(id, seen, (evaluation, by) -> evaluation.object(checked, by));
    }

    /** Makes the result final once publicity is over and every objection decided; nothing changes it afterwards. */
    public void conclude(UUID id, int seen) {
        move(id, seen, (evaluation, by) -> {
            if (objections.existsOpen(id)) {
                throw new Refused("evaluation.objection.open");
            }
            var step = evaluation.conclude(days.day(by.at()), by);
            var corrected = evaluation.edition().correctsId();
            if (corrected != null) {
                evaluations.findById(corrected).orElseThrow().supersede();
            }
            return step;
        });
    }

    /** Gives a reviewed evaluation back to the branch, for a reason of 1 to 500 characters. */
    public void giveBack(UUID id, int seen, String reason) {
        desk.giveBack(desk.take(id, seen, Role.MANAGER), reason);
    }

    /**
     * Sets the final score of one indicator by hand; sum and grade follow at once.
     *
     * @param score 0 to the full marks in steps of 0.5
     * @param reason 1 to 500 characters
     * @return the new version
     * @throws Invalid with the fields {@code score} and {@code reason}
     */
    public int adjust(UUID id, int seen, UUID indicator, @Nullable BigDecimal score, String reason) {
        var evaluation = desk.take(id, seen, Role.MANAGER);
        var known = evaluation.cycle().rubric().indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refused("evaluation.problem.unknownIndicator"));
        var problems = new Problems().chosen("score", score).required("reason", reason, Reasons.LONGEST);
        ScoreRules.problem("score", score, known.fullMarks()).ifPresent(problems::add);
        problems.throwIfAny();
        var before = evaluation.score(indicator).finalScore();
        var points = requireNonNull(score).setScale(1);
        history.noteAdjusted(id, indicator, evaluation.score(indicator), points, reason.strip(), desk.signature());
        evaluation.adjust(indicator, points, reason.strip(), desk.findings(evaluation), desk.signature());
        desk.flush(evaluation);
        desk.tell(
                evaluation,
                "adjusted",
                Map.of(
                        "indicator",
                        known.code(),
                        "from",
                        String.valueOf(before == null ? null : Scoring.shown(before)),
                        "to",
                        points,
                        "reason",
                        reason));
        return evaluation.version();
    }

    private void move(UUID id, int seen, BiFunction<Evaluation, Signature, EvaluationStep> verb) {
        var evaluation = desk.take(id, seen, Role.MANAGER);
        desk.keep(evaluation, verb.apply(evaluation, desk.signature()));
        desk.flush(evaluation);
    }
}
