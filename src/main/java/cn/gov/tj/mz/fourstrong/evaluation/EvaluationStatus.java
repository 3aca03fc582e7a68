package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an evaluation is, or why its branch takes no part. */
public record EvaluationStatus(
        EvaluationState state, @Nullable Exclusion exclusion) {

    /** 不参评 with its reason, or the state; a result that is not approved says so. */
    public Words inWords() {
        if (isExcluded()) {
            return Words.of("evaluation.exclusion." + exclusion);
        }
        return Words.of(isProvisional() ? "evaluation.unapproved" : "evaluation.state." + state);
    }

    /** Whether its branch takes no part. */
    public boolean isExcluded() {
        return exclusion != null;
    }

    /** Whether the branch may change its part. */
    public boolean isWithBranch() {
        return !isExcluded() && state.isWithBranch();
    }

    /** Whether it waits for scores of reviewers. */
    public boolean isUnderReview() {
        return !isExcluded() && state == EvaluationState.SUBMITTED;
    }

    /** Whether its reviewers may still be changed. */
    public boolean isAssignable() {
        return isWithBranch() || isUnderReview();
    }

    /** Whether its branch can be taken out of the running cycle. */
    public boolean isRemovable() {
        return !isExcluded() && state != EvaluationState.FINAL;
    }

    /** @param current whether it is the edition that counts */
    void expectRemovable(boolean current) {
        if (isExcluded()) {
            throw new Refused("evaluation.excluded");
        }
        if (!isRemovable() || !current) {
            throw new Refused("evaluation.participation.final");
        }
    }

    void expectExcluded() {
        if (!isExcluded()) {
            throw new Refused("evaluation.participation.takesPart");
        }
    }

    /** Refuses unless it takes part, is in one state, and may go to another. */
    void expect(EvaluationState now, EvaluationState next) {
        if (isExcluded()) {
            throw new Refused("evaluation.excluded");
        }
        if (state != now || !state.next().contains(next)) {
            throw new Refused("evaluation.notNow." + state);
        }
    }

    /** Whether what adds or takes points may be recorded. */
    public boolean isOpenToFindings() {
        return isUnderReview() || !isExcluded() && state == EvaluationState.REVIEWED;
    }

    /** Refuses unless the branch may change its part. */
    public void expectAssessment() {
        expect(state, EvaluationState.SUBMITTED);
    }

    /** Refuses unless it waits for scores of reviewers. */
    public void expectReview() {
        expect(EvaluationState.SUBMITTED, EvaluationState.REVIEWED);
    }

    /** Refuses unless findings may still be recorded or withdrawn. */
    public void expectFindings() {
        expect(state, state == EvaluationState.SUBMITTED ? EvaluationState.REVIEWED : EvaluationState.APPROVED);
    }

    /** Refuses unless final scores may be set by hand. */
    void expectAdjustment() {
        expect(EvaluationState.REVIEWED, EvaluationState.APPROVED);
    }

    /** Whether its result is open to objections. */
    public boolean isOpenToObjections() {
        return !isExcluded() && state == EvaluationState.PUBLICISED;
    }

    /** Refuses unless its result is open to objections. */
    public void expectOpenToObjections() {
        expect(EvaluationState.PUBLICISED, EvaluationState.REVIEWED);
    }

    /** Whether its result is looked at once more anyway: now, or when its branch is taken in again. */
    public boolean isLookedAtAgain() {
        return state == EvaluationState.REVIEWED || isExcluded() && state == EvaluationState.PUBLICISED;
    }

    /** Whether there is a result that nobody has approved yet, 未审定. */
    public boolean isProvisional() {
        return !isExcluded() && state.isProvisional();
    }

    /** Whether there are final scores and a total. */
    public boolean hasResult() {
        return !isExcluded() && state.hasResult();
    }

    /**
     * What is known beside it.
     *
     * @param exclusionReason why it takes no part, when somebody decided so
     * @param publicity when the result is open to objections
     */
    public record Details(
            @Nullable String exclusionReason, @Nullable Publicity publicity, Instant changedAt) {}
}
