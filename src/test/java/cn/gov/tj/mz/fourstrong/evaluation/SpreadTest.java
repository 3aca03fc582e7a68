package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void needsTwoScores() {
        assertThat(Spread.of(List.of())).isNull();
        assertThat(Spread.of(List.of(points("3")))).isNull();
        assertThat(Spread.of(List.of(points("3"), points("5.5"), points("4")))).isEqualTo(points("2.5"));
    }

    @Test
    void leavesOutScoresThatAreOpen() {
        assertThat(Spread.of(Arrays.asList(points("3"), null, points("4")))).isEqualTo(points("1"));
        assertThat(Spread.of(Arrays.asList(null, (BigDecimal) null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1.5, 2.0, false", "2.0, 2.0, false", "2.5, 2.0, true", ", 2.0, false", "9.0, , false"})
    void isWideAboveTheLimitOnly(BigDecimal spread, BigDecimal limit, boolean wide) {
        assertThat(Spread.isWide(spread, limit)).isEqualTo(wide);
    }

    @Test
    void isCountedIndicatorByIndicator() {
        var evaluation = Samples.evaluation();
        var low = reviewOf(evaluation, "甲", _ -> points("0.5"));
        var high = reviewOf(evaluation, "乙", Indicator::fullMarks);
        Samples.assess(evaluation, Indicator::fullMarks);
        evaluation.submit(Samples.by("一支部"));
        evaluation.recount(List.of(low, high), List.of());
        assertThat(evaluation.result().wideSpreads()).isEqualTo(4);
        evaluation.recount(List.of(low, reviewOf(evaluation, "丙", SpreadTest::twoMoreForA1)), List.of());
        assertThat(evaluation.result().wideSpreads()).isOne();
        evaluation.recount(List.of(low), List.of());
        assertThat(evaluation.result().wideSpreads()).isZero();
    }

    @Test
    void isNeverWideWithoutALimit() {
        var rubric = RubricSamples.inventedRubric(new Random(7));
        var evaluation = Samples.evaluation(rubric);
        var reviews =
                List.of(reviewOf(evaluation, "甲", _ -> points("0")), reviewOf(evaluation, "乙", Indicator::fullMarks));
        assertThat(Spread.wide(rubric, reviews)).isZero();
    }

    private static BigDecimal twoMoreForA1(Indicator indicator) {
        return points(indicator.code().equals("A1") ? "3" : "2.5");
    }
}
