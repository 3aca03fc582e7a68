package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** One branch in one cycle: how far it is, what was scored, what came of it, and which edition this is. */
@Entity
public class Evaluation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    @Embedded
    private BranchSnapshot branch;

    @Embedded
    private CountedUnits units;

    @Embedded
    private Progress progress;

    @Embedded
    private Edition edition = Edition.FIRST;

    @Embedded
    private ScoreSheet sheet = new ScoreSheet();

    @Embedded
    private EvaluationResult result = EvaluationResult.NONE;

    protected Evaluation() {} // for JPA

    public Evaluation(Cycle cycle, BranchSnapshot branch, CountedUnits units, Progress progress) {
        this.id = Uuids.next();
        this.cycle = cycle;
        this.branch = branch;
        this.units = units;
        this.progress = progress;
    }

    /** The next edition of a final result: everything said so far, open to be corrected, for a reason. */
    public Evaluation(Evaluation corrected, String reason, Instant now) {
        this(corrected.cycle, corrected.branch, corrected.units.copy(), corrected.progress.ofCorrection(now));
        this.edition = corrected.edition.next(corrected.id, reason);
        this.sheet.copyFrom(corrected.sheet);
        this.result = corrected.result.ofCorrection();
    }

    /** Replaces what the branch says about the indicators named; the others stay as they are. */
    public void assess(Map<UUID, ScoreEntry> entries, Instant now) {
        progress.status().expectAssessment();
        entries.forEach(sheet::assess);
        progress.touch(now);
    }

    /** Hands the self-assessment over. */
    public Transition submit(Signature by) {
        progress.status().expectAssessment();
        result = result.withSelf(sheet.selfTotal(cycle.rubric()));
        return progress.move(EvaluationState.SUBMITTED, by, null);
    }

    /** Makes its sums anew from what is there to count; there are none while its branch takes no part. */
    public void recount(Collection<Review> reviews, Collection<Finding> findings) {
        result = EvaluationResult.of(cycle.rubric(), progress.status(), sheet, reviews, findings);
    }

    /** Takes the means of the submitted reviews as final scores; the branch's own scores stay beside them. */
    public Transition review(Collection<Review> reviews, Collection<Finding> findings, Signature by) {
        progress.status().expectReview();
        var reviewMean = sheet.conclude(cycle.rubric(), reviews);
        result = result.reviewed(reviewMean, sheet.outcome(cycle.rubric(), findings));
        return progress.move(EvaluationState.REVIEWED, by, null);
    }

    /** Sets a final score by hand; the reviews it differs from stay beside it. */
    public void adjust(UUID indicator, BigDecimal score, String reason, Collection<Finding> findings, Signature by) {
        progress.status().expectAdjustment();
        sheet.adjust(indicator, score, reason, by);
        applyFindings(findings, by.at());
    }

    /** Notes that its findings changed, which they may until it is approved. */
    public void applyFindings(Collection<Finding> findings, Instant now) {
        progress.status().expectFindings();
        if (progress.state() == EvaluationState.REVIEWED) {
            result = result.with(sheet.outcome(cycle.rubric(), findings));
        }
        progress.touch(now);
    }

    /** Gives it back to the branch; what was reviewed so far is no result any more. */
    Transition giveBack(String reason, Signature by) {
        progress.expect(EvaluationState.RETURNED);
        edition.expectFirst();
        sheet.reopen();
        result = EvaluationResult.NONE;
        return progress.move(EvaluationState.RETURNED, by, reason);
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public Cycle cycle() {
        return cycle;
    }

    public BranchSnapshot branch() {
        return branch;
    }

    public Progress progress() {
        return progress;
    }

    public Edition edition() {
        return edition;
    }

    public ScoreSheet sheet() {
        return sheet;
    }

    public EvaluationResult result() {
        return result;
    }
}
