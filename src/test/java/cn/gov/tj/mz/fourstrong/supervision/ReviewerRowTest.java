package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.supervision.ReviewerQueries.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerRowTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void comparesWithAllReviewersAndTheBranchesThemselves() {
        var row = new Scores(ID, "考评一", 2, points("176.5"), 2, points("183"), points("80"), points("95.5"), 1)
                .row(points("90"), 0);

        assertThat(row.mean()).isEqualByComparingTo("88.25");
        assertThat(row.toOthers()).isEqualByComparingTo("-1.75");
        assertThat(row.selfGap()).isEqualByComparingTo("3.25");
        assertThat(row.spread()).isEqualByComparingTo("15.5");
    }

    @Test
    void subtractsMeansThatWereNotRounded() {
        var row = new Scores(ID, "考评一", 6, points("487"), 4, points("333.5"), points("80"), points("82"), 0)
                .row(points("81.25"), 0);

        assertThat(List.of(row.mean(), row.self())).isEqualTo(List.of(points("81.16666667"), points("83.375")));
        assertThat(row.selfGap()).as("83.375 − 81.167").isEqualTo(points("2.20833334"));
        assertThat(row.toOthers()).as("81.167 − 81.25").isEqualTo(points("-0.08333333"));
    }

    @Test
    void comparesNothingBeforeTheFirstReview() {
        var row = Scores.none(ID, "考评一").row(null, 2);

        assertThat(row.reviews()).isZero();
        assertThat(row.mean()).isNull();
        assertThat(row.toOthers()).isNull();
        assertThat(row.selfGap()).isNull();
        assertThat(row.spread()).isNull();
        assertThat(row.late()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 1", "0, 2, 2", "1, 2, 3"})
    void isLateForWhatCameLateAndForWhatDidNotCome(long came, long missing, long late) {
        var scores = new Scores(ID, "考评一", 3, points("264"), 0, null, points("88"), points("88"), came);

        assertThat(scores.row(points("88"), missing).late()).isEqualTo(late);
    }

    @Test
    void hasNoGapToBranchesThatDidNotScoreThemselves() {
        var row = new Scores(ID, "考评一", 1, points("88"), 0, null, points("88"), points("88"), 0).row(points("88"), 0);

        assertThat(row.selfGap()).isNull();
        assertThat(row.toOthers()).isEqualByComparingTo("0");
        assertThat(row.spread()).isEqualByComparingTo("0");
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
