package cn.gov.tj.mz.fourstrong.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescalingTest {

    @ParameterizedTest
    @CsvSource({"10, 10, 7.5, 7.5", "10, 20, 7.5, 15", "10, 5, 7.5, 3.75", "10, 13, 0, 0", "8, 12, 8, 12"})
    void keepsTheShareOfTheFullMarks(String from, String to, BigDecimal score, BigDecimal expected) {
        var rescaling = new Rescaling(sheet(indicator("A1", from)), sheet(indicator("A1", to)));

        assertThat(rescaling.scores(Map.of("A1", score)).get("A1")).isEqualByComparingTo(expected);
    }

    @Test
    void roundsNoScoreBeforeTheTotal() {
        var rescaling = new Rescaling(sheet(indicator("A1", "12")), sheet(indicator("A1", "10")));

        assertThat(rescaling.scores(Map.of("A1", new BigDecimal("10.0"))).get("A1"))
                .isBetween(new BigDecimal("8.3333333"), new BigDecimal("8.3333334"));
    }

    @Test
    void scoresNothingThatWasNotScored() {
        var rubric = sheet(indicator("A1", "10"), indicator("A2", "5"));

        assertThat(new Rescaling(rubric, rubric).scores(Map.of("A2", BigDecimal.ONE)))
                .containsOnlyKeys("A2");
    }

    @Test
    void leavesOutWhatOnlyOneRubricHas() {
        var rescaling = new Rescaling(
                sheet(indicator("A1", "10"), indicator("A2", "5")), sheet(indicator("A1", "10"), indicator("A3", "8")));

        assertThat(rescaling.added()).containsExactly("A3 指标A3");
        assertThat(rescaling.removed()).containsExactly("A2 指标A2");
        assertThat(rescaling.known().indicators())
                .extracting(IndicatorRow::code)
                .containsExactly("A1");
        assertThat(rescaling.scores(Map.of("A1", BigDecimal.TEN, "A2", BigDecimal.ONE)))
                .containsOnlyKeys("A1");
    }

    @Test
    void namesWhatHasOtherFullMarks() {
        var rescaling = new Rescaling(
                sheet(indicator("A1", "10.0"), indicator("A2", "5"), indicator("A3", "4")),
                sheet(indicator("A1", "10"), indicator("A2", "7.5"), indicator("A4", "4")));

        assertThat(rescaling.scaled()).containsExactly("A2 5 → 7.5");
    }

    private static RubricSheet sheet(IndicatorRow... indicators) {
        return new RubricSheet(new UUID(0, 1), "样例", 1, List.of(indicators), List.of(), List.of(), Limits.USUAL);
    }

    private static IndicatorRow indicator(String code, String marks) {
        return new IndicatorRow(
                UUID.randomUUID(),
                Criterion.MEMBERSHIP,
                code,
                new Label("指标" + code, "Indicator " + code),
                new BigDecimal(marks),
                "办法",
                "",
                List.of());
    }
}
