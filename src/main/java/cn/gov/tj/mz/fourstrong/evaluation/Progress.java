package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an evaluation is. Every move to another state returns the transition to be kept as history. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.DRAFT;

    /** Whether it is the edition that counts; a correction does once it is final itself. */
    @Column(name = "current_edition")
    private boolean current = true;

    @Enumerated(EnumType.STRING)
    private @Nullable Exclusion exclusion;

    private @Nullable String exclusionReason;

    @Embedded
    private @Nullable Publicity publicity;

    private Instant changedAt;

    protected Progress() {} // for JPA

    public Progress(@Nullable Exclusion exclusion, Instant now) {
        this.exclusion = exclusion;
        this.changedAt = now;
    }

    /** Where the correction of a final result begins. */
    Progress ofCorrection(Instant now) {
        if (state != EvaluationState.FINAL || !current) {
            throw new Refused("evaluation.notNow." + state);
        }
        var correction = new Progress(null, now);
        correction.state = EvaluationState.REVIEWED;
        correction.current = false;
        return correction;
    }

    /** Lets the branch take no part by decision, for a reason. */
    public void leaveOut(String reason) {
        exclusion = Exclusion.CHOSEN;
        exclusionReason = reason;
    }

    /** Takes the branch out of the running cycle, for a reason; a final result stays. */
    public void leave(String reason, Instant now) {
        status().expectRemovable(current);
        leaveOut(reason);
        touch(now);
    }

    /** Lets it take part after all, from where it stood. */
    public void rejoin(Instant now) {
        status().expectExcluded();
        exclusion = null;
        exclusionReason = null;
        touch(now);
    }

    public Transition approve(Signature by) {
        return move(EvaluationState.APPROVED, by, null);
    }

    public Transition publicise(Publicity days, Signature by) {
        var transition = move(EvaluationState.PUBLICISED, by, null);
        publicity = days;
        return transition;
    }

    /** Lets publicity that runs end on another day. */
    public void movePublicity(LocalDate until, Instant now) {
        status().expectOpenToObjections();
        publicity = requireNonNull(publicity).endingOn(until);
        touch(now);
    }

    /** An objection during publicity: the result is looked at once more. */
    public Transition returnToReview(String reason, Signature by) {
        status().expectOpenToObjections();
        publicity = null;
        return move(EvaluationState.REVIEWED, by, reason);
    }

    /** From here on nothing changes; refused before publicity is over. */
    public Transition conclude(LocalDate today, Signature by) {
        expect(EvaluationState.FINAL);
        Publicity.expectOver(publicity, today);
        current = true;
        return move(EvaluationState.FINAL, by, null);
    }

    /** Gives way to the edition after it, which became final. */
    public void supersede() {
        current = false;
    }

    Transition move(EvaluationState next, Signature by, @Nullable String reason) {
        expect(next);
        var transition = new Transition(state, next, by, reason);
        state = next;
        changedAt = by.at();
        return transition;
    }

    void touch(Instant now) {
        changedAt = now;
    }

    void expect(EvaluationState next) {
        status().expect(state, next);
    }

    public EvaluationState state() {
        return state;
    }

    public EvaluationStatus status() {
        return new EvaluationStatus(state, exclusion);
    }

    public EvaluationStatus.Details details() {
        return new EvaluationStatus.Details(exclusionReason, exclusion == null ? publicity : null, changedAt);
    }
}
