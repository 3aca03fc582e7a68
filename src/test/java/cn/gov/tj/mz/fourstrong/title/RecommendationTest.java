package cn.gov.tj.mz.fourstrong.title;

import static cn.gov.tj.mz.fourstrong.title.Candidates.BEST;
import static cn.gov.tj.mz.fourstrong.title.Candidates.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    @ParameterizedTest
    @CsvSource({"6, 30, 1", "10, 30, 3", "3, 10, 1", "0, 30, 0", "5000, 30, 1500", "1, 100, 1"})
    void givesAShareOfPlacesRoundedDownButAtLeastOne(int results, int percent, int places) {
        assertThat(new Quota(percent, results, 0).places()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 0", "2, 1, 1, 0", "3, 1, 0, 1", "5, 2, 0, 4", "1, 2, 2, 0"})
    void countsTitlesThatAreHeld(int held, int more, int free, int excess) {
        var quota = new Quota(30, 10, held);
        assertThat(quota.free()).isEqualTo(free);
        assertThat(quota.excess(more)).isEqualTo(excess);
    }

    @Test
    void advisesTheBestOfTheHighestGrade() {
        var recommendation = recommendation(10, 0, "96");
        assertThat(recommendation.of(BEST, new BigDecimal("98"))).isEqualTo(Eligibility.ADVISED);
        assertThat(recommendation.of(BEST, new BigDecimal("96.0"))).isEqualTo(Eligibility.ADVISED);
        assertThat(recommendation.of(BEST, new BigDecimal("95"))).isEqualTo(Eligibility.BEYOND_QUOTA);
        assertThat(recommendation.of(new Label("良好", "Good"), new BigDecimal("99")))
                .isEqualTo(Eligibility.LOWER_GRADE);
        assertThat(recommendation.of(null, null)).isEqualTo(Eligibility.LOWER_GRADE);
    }

    @Test
    void advisesNobodyOnceAllPlacesAreHeld() {
        assertThat(recommendation(10, 3, null).of(BEST, new BigDecimal("99"))).isEqualTo(Eligibility.BEYOND_QUOTA);
    }

    @Test
    void goesByTheGradeAloneWhenThereIsNoQuota() {
        var recommendation =
                new Recommendation("2026H1", recommendation(10, 0, null).grade(), null, null);
        assertThat(recommendation.of(BEST, new BigDecimal("90"))).isEqualTo(Eligibility.ADVISED);
    }
}
