package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriterionSumTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void becomesPercentForEachEvaluationOfItsOwn() {
        var percents = CriterionSum.percents(List.of(
                sum(ONE, Criterion.MEMBERSHIP, "17", "20"),
                sum(OTHER, Criterion.MEMBERSHIP, "20", "20"),
                sum(ONE, Criterion.EFFECTIVENESS, "25", "30")));

        assertThat(percents)
                .isEqualTo(Map.of(
                        ONE,
                        Map.of(
                                Criterion.MEMBERSHIP, new BigDecimal("85.0"),
                                Criterion.EFFECTIVENESS, new BigDecimal("83.3")),
                        OTHER,
                        Map.of(Criterion.MEMBERSHIP, new BigDecimal("100.0"))));
    }

    @Test
    void keepsTheOfficialOrderOfTheCriteria() {
        var percents = CriterionSum.percents(List.of(
                sum(ONE, Criterion.EFFECTIVENESS, "25", "30"), sum(ONE, Criterion.POLITICAL_FUNCTION, "30", "30")));

        assertThat(percents.get(ONE).keySet()).containsExactly(Criterion.POLITICAL_FUNCTION, Criterion.EFFECTIVENESS);
    }

    @Test
    void isMissingWithoutPointsOrMarksAndNeverZero() {
        var percents = CriterionSum.percents(List.of(
                sum(ONE, Criterion.MEMBERSHIP, null, "20"),
                sum(ONE, Criterion.EFFECTIVENESS, "0", "0"),
                sum(ONE, Criterion.LEADERSHIP_TEAM, "0", "20")));

        assertThat(percents.get(ONE)).isEqualTo(Map.of(Criterion.LEADERSHIP_TEAM, new BigDecimal("0.0")));
        assertThat(CriterionSum.percents(List.of())).isEmpty();
    }

    private static CriterionSum sum(UUID of, Criterion criterion, @Nullable String points, String fullMarks) {
        return new CriterionSum(
                of, criterion, points == null ? null : new BigDecimal(points), new BigDecimal(fullMarks));
    }
}
