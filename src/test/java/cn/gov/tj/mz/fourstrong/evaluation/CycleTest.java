package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {

    private final Cycle cycle = Samples.cycle(RubricSamples.rubric());

    @ParameterizedTest
    @CsvSource({
        "true, 2025-12-31,",
        "true, 2026-01-01, TOO_YOUNG",
        "true, 2026-12-31, TOO_YOUNG",
        "true, ,",
        "false, 2000-01-01, INACTIVE",
        "false, 2026-12-01, INACTIVE"
    })
    void leavesOutBranchesThatAreTooYoungOrInactive(boolean active, LocalDate foundedOn, Exclusion exclusion) {
        assertThat(cycle.exclusion(active, foundedOn)).isEqualTo(exclusion);
    }

    @Test
    void isClosedOnceAndOnlyWhenAllIsFinal() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cycle.close(2, Samples.NOW))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(2L));
        cycle.close(0, Samples.NOW);
        assertThat(cycle.closedAt()).isEqualTo(Samples.NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cycle.close(0, Samples.NOW));
    }
}
