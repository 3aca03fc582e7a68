package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One branch in one cycle: its own scores, the final ones, the grade, and how it came to them. */
@Entity
public class Evaluation extends Scored {

    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.DRAFT;

    private Instant changedAt;
    private int wideSpreads;

    @Embedded
    private Edition edition = Edition.FIRST;

    @Embedded
    private @Nullable Publicity publicity;

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {} // for JPA

    public Evaluation(Cycle cycle, UUID branchId, BranchSnapshot branch, @Nullable Exclusion exclusion, Instant now) {
        super(cycle, branchId, branch, exclusion);
        this.changedAt = now;
    }

    /** The next edition of a final result: everything said so far, open to be corrected, for a reason. */
    private Evaluation(Evaluation corrected, String reason, Instant now) {
        this(corrected.cycle(), corrected.branchId(), corrected.branch(), null, now);
        this.state = EvaluationState.REVIEWED;
        this.edition = corrected.edition.next(corrected.id(), reason);
        this.selfTotal = corrected.selfTotal;
        this.sheet.copyFrom(corrected.sheet);
    }

    /** Counts the indicators that these reviewers see so differently that somebody should talk with them. */
    public void countWideSpreads(Collection<Review> reviews) {
        wideSpreads = Spread.wide(cycle().rubric(), reviews);
    }

    /** Replaces what the branch says about the indicators named; the others stay as they are. */
    public void assess(Map<UUID, ScoreEntry> entries, Instant now) {
        expectAssessment();
        entries.forEach(sheet::assess);
        changedAt = now;
    }

    /** Refuses unless the branch may change its part. */
    public void expectAssessment() {
        expect(EvaluationState.SUBMITTED);
    }

    /** Hands the self-assessment over. Like every change of state it returns the step to be kept as history. */
    public EvaluationStep submit(Signature by) {
        expect(EvaluationState.SUBMITTED);
        selfTotal = sheet.selfTotal(cycle().rubric());
        return move(EvaluationState.SUBMITTED, by, null);
    }

    /** Refuses unless it waits for scores of reviewers. */
    public void expectReview() {
        expect(EvaluationState.SUBMITTED, EvaluationState.REVIEWED);
    }

    /** Takes the means of the submitted reviews as final scores; the branch's own scores stay beside them. */
    public EvaluationStep review(Collection<Review> reviews, Collection<Finding> findings, Signature by) {
        expectReview();
        sheet.conclude(cycle().rubric(), reviews);
        computeResult(findings);
        return move(EvaluationState.REVIEWED, by, null);
    }

    /** Sets a final score by hand; the reviews it differs from stay beside it. */
    public void adjust(UUID indicator, BigDecimal score, String reason, Collection<Finding> findings, Signature by) {
        expect(EvaluationState.REVIEWED, EvaluationState.APPROVED);
        sheet.adjust(indicator, score, reason, by);
        computeResult(findings);
        changedAt = by.at();
    }

    /** Takes in that its findings changed, which they may until it is approved. */
    public void applyFindings(Collection<Finding> findings, Signature by) {
        expectFindings();
        if (state == EvaluationState.REVIEWED) {
            computeResult(findings);
        }
        changedAt = by.at();
    }

    /** Refuses unless findings may still be recorded or withdrawn. */
    public void expectFindings() {
        expect(state == EvaluationState.SUBMITTED ? EvaluationState.REVIEWED : EvaluationState.APPROVED);
    }

    /** Gives it back to the branch; what was reviewed so far is no result any more. */
    EvaluationStep giveBack(String reason, Signature by) {
        expect(EvaluationState.RETURNED);
        if (edition.isCorrection()) {
            throw new Refused("evaluation.correction.noReturn");
        }
        forgetResult();
        wideSpreads = 0;
        return move(EvaluationState.RETURNED, by, reason);
    }

    public EvaluationStep approve(Signature by) {
        return move(EvaluationState.APPROVED, by, null);
    }

    public EvaluationStep publicise(Publicity publicity, Signature by) {
        var step = move(EvaluationState.PUBLICISED, by, null);
        this.publicity = publicity;
        return step;
    }

    /** An objection during publicity: the result is looked at once more. */
    public EvaluationStep returnToReview(String reason, Signature by) {
        expect(EvaluationState.PUBLICISED, EvaluationState.REVIEWED);
        publicity = null;
        return move(EvaluationState.REVIEWED, by, reason);
    }

    /** From here on nothing changes; refused before publicity is over. */
    public EvaluationStep conclude(LocalDate today, Signature by) {
        expect(EvaluationState.FINAL);
        if (publicity == null || !publicity.isOver(today)) {
            throw new Refused("evaluation.publicity.running", publicity == null ? "" : publicity.until());
        }
        edition = edition.asCurrent(true);
        return move(EvaluationState.FINAL, by, null);
    }

    /** Opens the next edition of a final result; this one stays as it is, and counts until that one is final. */
    public Evaluation correct(String reason, Signature by) {
        if (state != EvaluationState.FINAL || !edition.current()) {
            throw new Refused("evaluation.notNow." + state);
        }
        return new Evaluation(this, reason, by.at());
    }

    /** Gives way to the edition after it, which became final. */
    public void supersede() {
        edition = edition.asCurrent(false);
    }

    /** The step with which a correction begins. */
    public EvaluationStep correctionStep(Signature by) {
        return new EvaluationStep(this, state, state, by, edition.reason());
    }

    private EvaluationStep move(EvaluationState next, Signature by, @Nullable String reason) {
        expect(next);
        var step = new EvaluationStep(this, state, next, by, reason);
        state = next;
        changedAt = by.at();
        return step;
    }

    private void expect(EvaluationState next) {
        expect(state, next);
    }

    private void expect(EvaluationState now, EvaluationState next) {
        if (exclusion() != null) {
            throw new Refused("evaluation.excluded");
        }
        if (state != now || !state.next().contains(next)) {
            throw new Refused("evaluation.notNow." + state);
        }
    }

    public EvaluationState state() {
        return state;
    }

    public Edition edition() {
        return edition;
    }

    /** When the result is open to objections; nothing before and after an objection. */
    public @Nullable Publicity publicity() {
        return publicity;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What the branch says about the indicator. */
    public ScoreEntry selfEntry(UUID indicator) {
        return sheet.selfEntry(indicator);
    }
}
