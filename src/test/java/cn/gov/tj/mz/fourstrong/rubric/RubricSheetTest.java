package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricSheetTest {

    private final RubricSheet sheet = RubricSheet.of(RubricSamples.rubric());

    @Test
    void listsItsIndicatorsByCriterion() {
        assertThat(sheet.indicators(Criterion.POLITICAL_FUNCTION))
                .extracting(IndicatorRow::code)
                .containsExactly("A1", "A2");
        assertThat(sheet.indicators(Criterion.MEMBERSHIP)).isEmpty();
    }

    @Test
    void addsUpFullMarks() {
        assertThat(RubricSheet.fullMarks(sheet.indicators())).isEqualTo(points("30"));
        assertThat(RubricSheet.fullMarks(List.of())).isEqualTo(points("0"));
    }

    @Test
    void findsAGradeByItsCode() {
        assertThat(sheet.grade("GOOD").map(Grade::minScore)).contains(points("24"));
        assertThat(sheet.grade("NONE")).isEmpty();
        assertThat(sheet.grade(null)).isEmpty();
    }

    @Test
    void showsDeductionsBelowZeroAndVetoesWithoutPoints() {
        var standard = RubricSheet.of(RubricSamples.standardRubric());

        assertThat(standard.adjustments(AdjustmentRule.Kind.BONUS))
                .allSatisfy(rule -> assertThat(rule.points()).isPositive());
        assertThat(standard.adjustments(AdjustmentRule.Kind.DEDUCTION))
                .allSatisfy(rule -> assertThat(rule.points()).isNegative());
        assertThat(standard.adjustments(AdjustmentRule.Kind.VETO))
                .extracting(AdjustmentRow::points)
                .containsOnlyNulls();
    }

    @Test
    void keepsAllElseWithOtherIndicators() {
        var lesser = sheet.with(sheet.indicators(Criterion.POLITICAL_FUNCTION));

        assertThat(RubricSheet.fullMarks(lesser.indicators())).isEqualTo(points("15"));
        assertThat(lesser.with(sheet.indicators())).isEqualTo(sheet);
    }
}
