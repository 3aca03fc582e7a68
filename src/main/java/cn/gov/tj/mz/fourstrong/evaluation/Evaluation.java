package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Ids;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One branch in one cycle: its own scores, the final ones, the grade, and how it came to them. */
@Entity
public class Evaluation {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private UUID branchId;

    @Embedded
    private BranchSnapshot branch;

    @Enumerated(EnumType.STRING)
    private @Nullable Exclusion exclusion;

    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.DRAFT;

    private @Nullable BigDecimal selfTotal;
    private @Nullable BigDecimal total;
    private @Nullable String gradeCode;
    private Instant changedAt;

    @Embedded
    private ScoreSheet sheet = new ScoreSheet();

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {} // for JPA

    Evaluation(Cycle cycle, UUID branchId, BranchSnapshot branch, @Nullable Exclusion exclusion, Instant now) {
        this.id = Ids.next();
        this.cycle = cycle;
        this.branchId = branchId;
        this.branch = branch;
        this.exclusion = exclusion;
        this.changedAt = now;
    }

    /** Replaces what the branch says about the indicators named; the others stay as they are. */
    void assess(Map<UUID, Cell> entries, Instant now) {
        expectAssessment();
        entries.forEach(sheet::assess);
        changedAt = now;
    }

    /** Refuses unless the branch may change its part. */
    void expectAssessment() {
        expect(EvaluationState.SUBMITTED);
    }

    /** Hands the self-assessment over. Like every change of state it answers with the step to be kept as history. */
    EvaluationStep submit(Signature by) {
        expect(EvaluationState.SUBMITTED);
        selfTotal = sheet.selfTotal(cycle.rubric());
        return move(EvaluationState.SUBMITTED, by, null);
    }

    /** Refuses unless it waits for scores of reviewers. */
    void expectReview() {
        expect(EvaluationState.SUBMITTED, EvaluationState.REVIEWED);
    }

    /** Takes the means of the submitted reviews as final scores; the branch's own scores stay beside them. */
    EvaluationStep review(Collection<Review> reviews, Signature by) {
        expectReview();
        total = sheet.conclude(cycle.rubric(), reviews);
        gradeCode =
                Scoring.grade(total, cycle.rubric().grades()).map(Grade::code).orElse(null);
        return move(EvaluationState.REVIEWED, by, null);
    }

    /** Gives it back to the branch; what was reviewed so far is no result any more. */
    EvaluationStep giveBack(String reason, Signature by) {
        expect(EvaluationState.RETURNED);
        selfTotal = null;
        total = null;
        gradeCode = null;
        sheet.reopen();
        return move(EvaluationState.RETURNED, by, reason);
    }

    EvaluationStep approve(Signature by) {
        return move(EvaluationState.APPROVED, by, null);
    }

    EvaluationStep publicise(Signature by) {
        return move(EvaluationState.PUBLICISED, by, null);
    }

    /** An objection during publicity: the result is looked at once more. */
    EvaluationStep object(String reason, Signature by) {
        expect(EvaluationState.PUBLICISED, EvaluationState.REVIEWED);
        return move(EvaluationState.REVIEWED, by, reason);
    }

    /** From here on nothing changes. */
    EvaluationStep conclude(Signature by) {
        return move(EvaluationState.FINAL, by, null);
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
        if (exclusion != null) {
            throw new Refused("evaluation.excluded");
        }
        if (state != now || !state.next().contains(next)) {
            throw new Refused("evaluation.notNow." + state);
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Cycle cycle() {
        return cycle;
    }

    public UUID branchId() {
        return branchId;
    }

    public BranchSnapshot branch() {
        return branch;
    }

    public @Nullable Exclusion exclusion() {
        return exclusion;
    }

    public EvaluationState state() {
        return state;
    }

    public @Nullable BigDecimal selfTotal() {
        return selfTotal;
    }

    public @Nullable BigDecimal total() {
        return total;
    }

    public @Nullable String gradeCode() {
        return gradeCode;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What the branch says about the indicator. */
    Cell cell(UUID indicator) {
        return sheet.cell(indicator);
    }

    /** What the indicator earned so far. */
    public IndicatorScore score(UUID indicator) {
        return sheet.score(indicator);
    }
}
