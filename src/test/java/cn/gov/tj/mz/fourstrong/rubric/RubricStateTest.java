package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricStateTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, READY",
        "false, true,  IN_USE",
        "true,  false, WITHDRAWN",
        "true,  true,  WITHDRAWN",
    })
    void followsWhatWasDoneWithACompleteRubric(boolean withdrawn, boolean frozen, RubricState expected) {
        assertThat(RubricState.of(withdrawn, frozen, RubricSamples.standardDraft()))
                .isEqualTo(expected);
    }

    @Test
    void isDraftWhileSomethingIsMissing() {
        assertThat(RubricState.of(false, false, RubricDraft.empty("空"))).isEqualTo(RubricState.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     false, true",
        "READY,     true,  true",
        "IN_USE,    true,  false",
        "WITHDRAWN, false, false",
    })
    void saysWhatMayBeDone(RubricState state, boolean usable, boolean changeable) {
        assertThat(state.isUsable()).isEqualTo(usable);
        assertThat(state.isChangeable()).isEqualTo(changeable);
    }
}
