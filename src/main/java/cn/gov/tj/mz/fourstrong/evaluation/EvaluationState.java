package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** Where an evaluation stands, and where it may go from there. Nothing leaves {@code FINAL}. */
public enum EvaluationState {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    APPROVED,
    PUBLICISED,
    FINAL,
    RETURNED;

    /** The states that a step may lead to. */
    public Set<EvaluationState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(REVIEWED, RETURNED);
            case REVIEWED -> EnumSet.of(APPROVED, RETURNED);
            case APPROVED -> EnumSet.of(PUBLICISED);
            case PUBLICISED -> EnumSet.of(FINAL, REVIEWED);
            case FINAL -> EnumSet.noneOf(EvaluationState.class);
        };
    }

    /** Whether the branch is working on it: its scores are nobody else's business yet. */
    public boolean isWithBranch() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a review is in, so that there are final scores and a total. */
    public boolean hasResult() {
        return this == REVIEWED || this == APPROVED || this == PUBLICISED || this == FINAL;
    }
}
