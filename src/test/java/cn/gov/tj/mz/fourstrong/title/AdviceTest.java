package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    private static final Label BEST = new Label("优秀", "Excellent");
    private static final Grade GRADE = new Grade("EXCELLENT", BEST, new BigDecimal("90.0"));

    @ParameterizedTest
    @CsvSource({"6, 30, 1", "10, 30, 3", "3, 10, 1", "0, 30, 0", "5000, 30, 1500", "1, 100, 1"})
    void givesAShareOfPlacesRoundedDownButAtLeastOne(int results, int quota, int places) {
        assertThat(new Advice("2025H1", GRADE, quota, results, null).places()).isEqualTo(places);
    }

    @Test
    void advisesTheBestOfTheHighestGrade() {
        var advice = advice(30, 10, "96");
        assertThat(advice.of(BEST, new BigDecimal("98"))).isEqualTo(Standing.ADVISED);
        assertThat(advice.of(BEST, new BigDecimal("96"))).isEqualTo(Standing.ADVISED);
        assertThat(advice.of(BEST, new BigDecimal("95"))).isEqualTo(Standing.BEYOND_QUOTA);
        assertThat(advice.of(new Label("良好", "Good"), new BigDecimal("99"))).isEqualTo(Standing.LOWER_GRADE);
        assertThat(advice.of(null, null)).isEqualTo(Standing.LOWER_GRADE);
    }

    @Test
    void doesNotPartThoseWithEqualPoints() {
        var advice = advice(30, 6, "97");
        assertThat(advice.places()).isEqualTo(1);
        assertThat(advice.of(BEST, new BigDecimal("97.0"))).isEqualTo(Standing.ADVISED);
    }

    @Test
    void goesByTheGradeAloneWhenThereIsNoQuota() {
        var advice = advice(null, 10, null);
        assertThat(advice.places()).isNull();
        assertThat(advice.of(BEST, new BigDecimal("90"))).isEqualTo(Standing.ADVISED);
    }

    private static Advice advice(Integer quota, int results, String threshold) {
        return new Advice("2025H1", GRADE, quota, results, threshold == null ? null : new BigDecimal(threshold));
    }
}
