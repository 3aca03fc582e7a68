package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing.Gap;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({"90, 85, 85.0, 5.0", "90, 85.25, 85.3, 4.7", "88.5, 88.3333333, 88.3, 0.2", "80, 84.5, 84.5, -4.5"})
    void liesBetweenTheScoreOfTheBranchAndTheRoundedMeanOfItsReviews(
            BigDecimal self, double mean, BigDecimal review, BigDecimal points) {
        var gap = new Gap(new UUID(0, 1), "一支部", "某单位", self, mean);

        assertThat(gap.review()).isEqualTo(review);
        assertThat(gap.points()).isEqualByComparingTo(points);
    }
}
