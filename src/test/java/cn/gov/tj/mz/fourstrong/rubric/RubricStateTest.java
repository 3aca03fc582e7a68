package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     false, true",
        "ENABLED,   true,  true",
        "IN_USE,    true,  false",
        "WITHDRAWN, false, false",
    })
    void saysWhatMayBeDone(RubricState state, boolean usable, boolean changeable) {
        assertThat(state.isUsable()).isEqualTo(usable);
        assertThat(state.isChangeable()).isEqualTo(changeable);
    }
}
