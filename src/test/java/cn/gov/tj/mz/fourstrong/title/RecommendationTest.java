package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    private static final Label BEST = new Label("优秀", "Excellent");
    private static final Grade GRADE = new Grade("EXCELLENT", BEST, new BigDecimal("90.0"));

    @ParameterizedTest
    @CsvSource({"6, 30, 1", "10, 30, 3", "3, 10, 1", "0, 30, 0", "5000, 30, 1500", "1, 100, 1"})
    void givesAShareOfPlacesRoundedDownButAtLeastOne(int results, int quota, int places) {
        assertThat(new Recommendation("2025H1", GRADE, quota, results, null).places())
                .isEqualTo(places);
    }

    @Test
    void advisesTheBestOfTheHighestGrade() {
        var recommendation = recommendation(30, 10, "96");
        assertThat(recommendation.of(BEST, new BigDecimal("98"))).isEqualTo(Eligibility.ADVISED);
        assertThat(recommendation.of(BEST, new BigDecimal("96"))).isEqualTo(Eligibility.ADVISED);
        assertThat(recommendation.of(BEST, new BigDecimal("95"))).isEqualTo(Eligibility.BEYOND_QUOTA);
        assertThat(recommendation.of(new Label("良好", "Good"), new BigDecimal("99")))
                .isEqualTo(Eligibility.LOWER_GRADE);
        assertThat(recommendation.of(null, null)).isEqualTo(Eligibility.LOWER_GRADE);
    }

    @Test
    void doesNotPartThoseWithEqualPoints() {
        var recommendation = recommendation(30, 6, "97");
        assertThat(recommendation.places()).isEqualTo(1);
        assertThat(recommendation.of(BEST, new BigDecimal("97.0"))).isEqualTo(Eligibility.ADVISED);
    }

    @Test
    void goesByTheGradeAloneWhenThereIsNoQuota() {
        var recommendation = recommendation(null, 10, null);
        assertThat(recommendation.places()).isNull();
        assertThat(recommendation.of(BEST, new BigDecimal("90"))).isEqualTo(Eligibility.ADVISED);
    }

    private static Recommendation recommendation(Integer quota, int results, String threshold) {
        return new Recommendation(
                "2025H1", GRADE, quota, results, threshold == null ? null : new BigDecimal(threshold));
    }
}
