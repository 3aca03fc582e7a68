package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationStateTest {

    private static final LocalDate SELF_DUE = LocalDate.of(2026, 12, 20);

    @Test
    void belongsToOnePhaseUntilItIsFinal() {
        var phases = Arrays.stream(Phase.values()).map(EvaluationState::in).toList();
        assertThat(phases.stream().flatMap(Set::stream))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(EvaluationState.FINAL)));
        assertThat(EvaluationState.FINAL.phase()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 2026-12-19, 0",
        "DRAFT, 2026-12-20, 0",
        "DRAFT, 2026-12-21, 1",
        "RETURNED, 2027-01-20, 31",
        "SUBMITTED, 2027-01-19, 0",
        "SUBMITTED, 2027-01-21, 1",
        "PUBLICISED, 2027-02-21, 1",
        "FINAL, 2036-01-01, 0"
    })
    void isLateFromTheDayAfterTheLastOfItsPhase(EvaluationState state, LocalDate today, long days) {
        Function<Phase, LocalDate> due = phase -> SELF_DUE.plusMonths(phase.ordinal());
        assertThat(state.daysLate(due, today)).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isEitherWithTheBranchOrWithReviewersOrHasAResult(EvaluationState state) {
        assertThat(state.isWithBranch() && state.hasResult()).isFalse();
        assertThat(state.isWithBranch() || state.hasResult()).isEqualTo(state != EvaluationState.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isAnActionThatTheAuditKnows(EvaluationState state) {
        assertThat(EvaluationAction.to(state).code())
                .isEqualTo("evaluation." + state.name().toLowerCase());
    }
}
