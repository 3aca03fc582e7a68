package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The states that belong to a phase. */
    public static Set<EvaluationState> in(Phase phase) {
        return Arrays.stream(values())
                .filter(state -> state.phase().filter(phase::equals).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvaluationState.class)));
    }

    /** The phase that it belongs to; none once it is final. */
    public Optional<Phase> phase() {
        return switch (this) {
            case DRAFT, RETURNED -> Optional.of(Phase.SELF);
            case SUBMITTED -> Optional.of(Phase.REVIEW);
            case REVIEWED, APPROVED, PUBLICISED -> Optional.of(Phase.APPROVAL);
            case FINAL -> Optional.empty();
        };
    }

    /** Whole days since the last day of its phase; 0 on that day and before. */
    public long daysLate(Function<Phase, LocalDate> due, LocalDate today) {
        return phase().map(phase -> Phase.daysLate(due.apply(phase), today)).orElse(0L);
    }

    /** Whether the branch is working on it: its scores are nobody else's business yet. */
    public boolean isWithBranch() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a review is in, so that there are final scores and a total. */
    public boolean hasResult() {
        return this == REVIEWED || this == APPROVED || this == PUBLICISED || this == FINAL;
    }

    /** Whether a result is approved, and may still change by an objection. */
    public boolean isPending() {
        return this == APPROVED || this == PUBLICISED;
    }

    /** Whether there is a result that nobody has approved yet, 未审定. */
    public boolean isProvisional() {
        return this == REVIEWED;
    }
}
