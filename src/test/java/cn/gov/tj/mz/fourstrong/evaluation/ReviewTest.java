package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private final UUID indicator = UUID.randomUUID();
    private final Review review = new Review(Samples.evaluation(), by("甲"));

    @Test
    void countsOnceItIsSubmittedAndUntilItIsWithdrawn() {
        assertThat(review.counts()).isFalse();
        review.submit(Samples.NOW);
        assertThat(review.counts()).isTrue();
        review.withdraw("调离", by("主管"));
        assertThat(review.counts()).isFalse();
        assertThat(review.isSubmitted()).isTrue();
        assertThat(review.isWithdrawn()).isTrue();
    }

    @Test
    void isNotChangedOnceItIsSubmittedOrWithdrawn() {
        review.submit(Samples.NOW);
        isHandedIn();
        review.reopen();
        give("1");
        review.withdraw("调离", by("主管"));
        isHandedIn();
    }

    @Test
    void goesOnFromWhatWasGivenWhenItIsOpenedAgain() {
        give("4.5");
        review.submit(Samples.NOW);
        review.reopen();
        assertThat(review.isSubmitted()).isFalse();
        assertThat(review.entry(indicator).score()).isEqualTo(points("4.5"));
    }

    @Test
    void isAskedForAnewWhenItsReviewerReturns() {
        give("4.5");
        review.submit(Samples.NOW);
        review.withdraw("出差", by("主管"));
        review.resume();
        assertThat(review.isWithdrawn()).isFalse();
        assertThat(review.isSubmitted()).isFalse();
        assertThat(review.entry(indicator).score()).isEqualTo(points("4.5"));
    }

    @Test
    void keepsNoRowForAnIndicatorOfWhichNothingIsSaid() {
        give("4.5");
        review.assess(Map.of(indicator, new ScoreEntry(null, "待核实")), Samples.NOW);
        assertThat(review.marks()).containsOnlyKeys(indicator);
        review.assess(Map.of(indicator, ScoreEntry.NONE), Samples.NOW);
        assertThat(review.marks()).isEmpty();
        assertThat(review.entry(indicator)).isEqualTo(ScoreEntry.NONE);
    }

    @Test
    void isCopiedForACorrectionAsItWasSignedAndSubmitted() {
        give("4.5");
        review.submit(Samples.NOW.plusSeconds(60));
        var correction = Samples.evaluation();
        var copy = review.copiedTo(correction);
        assertThat(copy).isNotSameAs(review);
        assertThat(copy.evaluation()).isSameAs(correction);
        assertThat(copy.counts()).isTrue();
        assertThat(copy.changedAt()).isEqualTo(review.changedAt());
        assertThat(copy.marks()).isEqualTo(review.marks());
    }

    private void give(String score) {
        review.assess(Map.of(indicator, new ScoreEntry(points(score), null)), Samples.NOW);
    }

    private void isHandedIn() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> give("2"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.review.handedIn"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> review.submit(Samples.NOW));
    }
}
