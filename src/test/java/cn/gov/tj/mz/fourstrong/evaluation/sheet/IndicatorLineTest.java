package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine.ReviewMark;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndicatorLineTest {

    @Test
    void showsTheMeanOfItsReviewersAndHowFarTheyDiffer() {
        var line = line(new ReviewMark("甲", points("4"), null), new ReviewMark("乙", points("4.5"), null));
        assertThat(line.review()).isEqualTo("4.25");
        assertThat(line.spread()).isEqualTo(points("0.5"));
    }

    @Test
    void hasNoSpreadForOneReviewerAndNothingForNone() {
        assertThat(line(new ReviewMark("甲", points("4"), null)).spread()).isNull();
        assertThat(line().review()).isNull();
    }

    @Test
    void callsForATalkAboveTheLimitOnly() {
        var reviewMark = new ReviewMark("甲", points("6"), null);
        assertThat(line(reviewMark, new ReviewMark("乙", points("4"), null)).needsTalk())
                .isFalse();
        assertThat(line(reviewMark, new ReviewMark("乙", points("3.5"), null)).needsTalk())
                .isTrue();
        assertThat(line(reviewMark).needsTalk()).isFalse();
    }

    private static IndicatorLine line(ReviewMark... marks) {
        var indicator = new RubricSheet.IndicatorRow(
                UUID.randomUUID(),
                Criterion.MEMBERSHIP,
                "C1",
                new Label("党员教育学时", "Training hours"),
                points("6"),
                "按占比折算",
                "",
                List.of());
        var self = new IndicatorLine.SelfScore(null, null, List.of());
        return new IndicatorLine(indicator, self, List.of(marks), null, null, null, points("2"));
    }
}
