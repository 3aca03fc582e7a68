package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RubricTest {

    private final Rubric rubric = RubricSamples.standardRubric();

    @Test
    void hasOneHundredPointsInTheOrderOfTheCriteria() {
        assertThat(Scoring.total(
                        rubric.indicators().stream().map(Indicator::fullMarks).toList()))
                .isEqualTo(points("100"));
        assertThat(rubric.indicators()).extracting(Indicator::criterion).isSorted();
        var byCriterion = rubric.indicators().stream()
                .collect(Collectors.groupingBy(
                        Indicator::criterion,
                        Collectors.mapping(
                                Indicator::fullMarks,
                                Collectors.collectingAndThen(Collectors.toList(), Scoring::sum))));
        assertThat(byCriterion)
                .isEqualTo(Map.of(
                        Criterion.POLITICAL_FUNCTION, points("30"),
                        Criterion.LEADERSHIP_TEAM, points("20"),
                        Criterion.MEMBERSHIP, points("20"),
                        Criterion.EFFECTIVENESS, points("30")));
    }

    @Test
    void knowsBonusesDeductionsVetoesAndGrades() {
        assertThat(rubric.adjustments())
                .extracting(AdjustmentRule::kind)
                .containsExactly(
                        AdjustmentRule.Kind.BONUS,
                        AdjustmentRule.Kind.BONUS,
                        AdjustmentRule.Kind.BONUS,
                        AdjustmentRule.Kind.BONUS,
                        AdjustmentRule.Kind.DEDUCTION,
                        AdjustmentRule.Kind.DEDUCTION,
                        AdjustmentRule.Kind.DEDUCTION,
                        AdjustmentRule.Kind.DEDUCTION,
                        AdjustmentRule.Kind.VETO,
                        AdjustmentRule.Kind.VETO,
                        AdjustmentRule.Kind.VETO,
                        AdjustmentRule.Kind.VETO);
        assertThat(rubric.grades())
                .extracting(Grade::code)
                .containsExactly("EXCELLENT", "GOOD", "QUALIFIED", "UNQUALIFIED");
    }

    @Test
    void isNamedInBothLanguages() {
        var name = rubric.indicators().getFirst().name();
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("理论武装与“第一议题”");
        assertThat(name.in(Locale.UK)).isEqualTo("Theory study and first agenda item");
    }

    @Test
    void isFrozenOnceACycleUsesIt() {
        rubric.freeze();
        assertThat(rubric.state()).isEqualTo(RubricState.IN_USE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rubric.rewrite(RubricSamples.standardDraft(), Instant.EPOCH));
    }
}
