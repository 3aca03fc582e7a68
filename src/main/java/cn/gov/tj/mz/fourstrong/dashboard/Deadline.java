package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last day of the phase in which a cycle's slowest branch is.
 *
 * @param daysLeft 0 on that day, negative when it is over
 */
public record Deadline(Phase phase, LocalDate day, long daysLeft) {

    /** None once all results are final. */
    static Optional<Deadline> of(CycleFacts cycle, Stream<EvaluationState> states, LocalDate today) {
        return states.flatMap(state -> state.phase().stream())
                .min(Comparator.naturalOrder())
                .map(phase -> of(phase, cycle.lastDays().of(phase), today));
    }

    private static Deadline of(Phase phase, LocalDate day, LocalDate today) {
        return new Deadline(phase, day, ChronoUnit.DAYS.between(today, day));
    }
}
