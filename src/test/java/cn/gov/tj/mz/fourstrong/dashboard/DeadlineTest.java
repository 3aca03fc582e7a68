package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final CycleFacts CYCLE = new CycleFacts(
            UUID.randomUUID(),
            "2019H2",
            LocalDate.of(2019, 7, 1),
            LocalDate.of(2019, 12, 31),
            new CycleFacts.LastDays(LocalDate.of(2019, 12, 20), LocalDate.of(2020, 1, 10), LocalDate.of(2020, 2, 1)),
            null);

    @Test
    void belongsToThePhaseOfTheSlowestBranch() {
        var states = Stream.of(EvaluationState.REVIEWED, EvaluationState.RETURNED, EvaluationState.SUBMITTED);

        assertThat(Deadline.of(CYCLE, states, LocalDate.of(2019, 11, 26)))
                .hasValue(new Deadline(Phase.SELF, LocalDate.of(2019, 12, 20), 24));
    }

    @Test
    void countsNoDaysOnTheDayAndNegativeOnesAfterIt() {
        assertThat(Deadline.of(CYCLE, Stream.of(EvaluationState.SUBMITTED), LocalDate.of(2020, 1, 10)))
                .hasValue(new Deadline(Phase.REVIEW, LocalDate.of(2020, 1, 10), 0));
        assertThat(Deadline.of(CYCLE, Stream.of(EvaluationState.PUBLICISED), LocalDate.of(2020, 2, 4)))
                .hasValue(new Deadline(Phase.APPROVAL, LocalDate.of(2020, 2, 1), -3));
    }

    @Test
    void isThereNoMoreOnceAllIsFinal() {
        assertThat(Deadline.of(CYCLE, Stream.of(EvaluationState.FINAL), LocalDate.of(2020, 1, 10)))
                .isEmpty();
        assertThat(Deadline.of(CYCLE, Stream.empty(), LocalDate.of(2020, 1, 10)))
                .isEmpty();
    }
}
