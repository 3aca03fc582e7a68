package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Whether work on an evaluation is late, and by how much. */
final class Lateness {

    private Lateness() {}

    /** The phase in which an evaluation of that state is; none once it is final. */
    static Optional<Phase> phase(EvaluationState state) {
        return switch (state) {
            case DRAFT, RETURNED -> Optional.of(Phase.SELF);
            case SUBMITTED -> Optional.of(Phase.REVIEW);
            case REVIEWED, APPROVED, PUBLICISED -> Optional.of(Phase.APPROVAL);
            case FINAL -> Optional.empty();
        };
    }

    /** Whole days since the last day of the phase; 0 on that day and before. */
    static long days(EvaluationState state, Function<Phase, LocalDate> due, LocalDate today) {
        return phase(state)
                .map(phase -> Math.max(0, ChronoUnit.DAYS.between(due.apply(phase), today)))
                .orElse(0L);
    }
}
