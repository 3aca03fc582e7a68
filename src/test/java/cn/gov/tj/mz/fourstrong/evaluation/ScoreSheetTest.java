package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private final Rubric rubric = RubricSamples.rubric();
    private final Evaluation evaluation = Samples.evaluation(rubric);
    private final ScoreSheet sheet = evaluation.sheet();
    private final UUID first = rubric.indicators().getFirst().id();

    @Test
    void knowsNothingOfAnIndicatorThatNobodyScored() {
        assertThat(sheet.score(first)).isEqualTo(IndicatorScore.NONE);
        assertThat(sheet.selfEntry(first)).isEqualTo(ScoreEntry.NONE);
    }

    @Test
    void replacesTheEvidenceOfTheIndicatorAndLeavesThatOfOthers() {
        var second = rubric.indicators().get(1).id();
        var meeting = UUID.randomUUID();
        var lecture = UUID.randomUUID();
        sheet.assess(first, new ScoreEntry(points("1"), "说明", Set.of(meeting, lecture)));
        sheet.assess(second, new ScoreEntry(null, null, Set.of(meeting)));
        sheet.assess(first, new ScoreEntry(points("2"), null, Set.of(lecture)));

        assertThat(sheet.selfEntry(first)).isEqualTo(new ScoreEntry(points("2"), null, Set.of(lecture)));
        assertThat(sheet.selfEntry(second).activities()).containsExactly(meeting);
    }

    @Test
    void addsUpTheBranchsScoresOnceNoneIsOpen() {
        rubric.indicators().forEach(indicator -> sheet.assess(indicator.id(), entry("2.5")));
        assertThat(sheet.selfTotal(rubric)).isEqualTo(points("10"));
        sheet.assess(first, entry(null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sheet.selfTotal(rubric))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.incomplete"));
    }

    @Test
    void takesTheExactMeanOfTheReviewersAsFinalScore() {
        sheet.assess(first, entry("9"));
        sheet.conclude(
                rubric,
                List.of(
                        reviewOf(evaluation, "甲", _ -> points("1")),
                        reviewOf(evaluation, "乙", _ -> points("1.5")),
                        reviewOf(evaluation, "丙", _ -> points("1.5"))));
        assertThat(sheet.score(first).finalScore()).isEqualByComparingTo("1.33333333333333");
        assertThat(sheet.score(first).selfScore()).isEqualTo(points("9"));
        assertThat(sheet.outcome(rubric, List.of()).total()).isEqualTo(points("5.3"));
    }

    @Test
    void saysOfAScoreSetByHandWhoSetItAndWhyUntilTheReviewersAreAskedAgain() {
        var review = List.of(reviewOf(evaluation, "甲", Indicator::fullMarks));
        sheet.conclude(rubric, review);
        assertThat(sheet.score(first).adjustment()).isNull();
        sheet.adjust(first, points("3"), "核查", by("主管"));
        assertThat(sheet.score(first).finalScore()).isEqualTo(points("3"));
        assertThat(sheet.score(first).adjustment()).isEqualTo(new IndicatorScore.Adjusted("核查", "主管", Samples.NOW));
        sheet.conclude(rubric, review);
        assertThat(sheet.score(first).adjustment()).isNull();
        assertThat(sheet.score(first).finalScore()).isEqualTo(points("10"));
    }

    @Test
    void keepsWhatTheBranchSaidWhenItIsOpenedAgain() {
        sheet.assess(first, entry("9"));
        sheet.conclude(rubric, List.of(reviewOf(evaluation, "甲", Indicator::fullMarks)));
        sheet.reopen();
        assertThat(sheet.score(first)).isEqualTo(new IndicatorScore(points("9"), null, null, null, null, null));
        assertThat(sheet.outcome(rubric, List.of()).total()).isNull();
    }

    private static ScoreEntry entry(String score) {
        return new ScoreEntry(score == null ? null : points(score), null);
    }
}
