package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "7", "7.50", "12.0"})
    void stepsOfHalfAPointAreScores(String points) {
        assertThat(Score.isValid(new BigDecimal(points))).isTrue();
        assertThat(Score.of(points).points()).isEqualByComparingTo(points).hasScaleOf(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "-0.5", "7.25", "0.0001"})
    void otherNumbersAreNone(String points) {
        assertThat(Score.isValid(new BigDecimal(points))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(points));
    }

    @Test
    void equalPointsAreEqualScoresHoweverWritten() {
        assertThat(Score.of("7")).isEqualTo(Score.of("7.0")).hasToString("7.0");
        assertThat(Score.of("6.5")).isLessThan(Score.of("7"));
    }
}
