package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.APPROVED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.FINAL;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.PUBLICISED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.OVER;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.TODAY;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.assess;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.evaluation;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.evaluationAt;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {

    /** Every verb, where it leads, and the states from which it may be used. */
    enum Verb {
        SUBMIT(SUBMITTED, EnumSet.of(DRAFT, RETURNED), evaluation -> evaluation.submit(by("支部"))),
        REVIEW(REVIEWED, EnumSet.of(SUBMITTED), Samples::review),
        GIVE_BACK(RETURNED, EnumSet.of(SUBMITTED, REVIEWED), evaluation -> evaluation.giveBack("原因", by("考评组"))),
        APPROVE(
                APPROVED,
                EnumSet.of(REVIEWED),
                evaluation -> evaluation.progress().approve(by("机关党委"))),
        PUBLICISE(
                PUBLICISED,
                EnumSet.of(APPROVED),
                evaluation -> evaluation.progress().publicise(OVER, by("机关党委"))),
        OBJECT(
                REVIEWED,
                EnumSet.of(PUBLICISED),
                evaluation -> evaluation.progress().returnToReview("异议", by("机关党委"))),
        CONCLUDE(
                FINAL,
                EnumSet.of(PUBLICISED),
                evaluation -> evaluation.progress().conclude(TODAY, by("机关党委")));

        private final EvaluationState to;
        private final Set<EvaluationState> from;
        private final Function<Evaluation, Transition> action;

        Verb(EvaluationState to, Set<EvaluationState> from, Function<Evaluation, Transition> action) {
            this.to = to;
            this.from = from;
            this.action = action;
        }
    }

    static Stream<Arguments> everyVerbInEveryState() {
        return Arrays.stream(Verb.values())
                .flatMap(verb -> Arrays.stream(EvaluationState.values()).map(state -> Arguments.of(verb, state)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void allowsExactlyTheStepsOfTheWork(Verb verb, EvaluationState state) {
        var evaluation = evaluationAt(state);
        if (state == DRAFT && verb == Verb.SUBMIT) {
            assess(evaluation, Indicator::fullMarks);
        }
        if (verb.from.contains(state)) {
            var step = verb.action.apply(evaluation);
            assertThat(evaluation.progress().state()).isEqualTo(verb.to);
            assertThat(step.toState()).isEqualTo(verb.to);
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> verb.action.apply(evaluation))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.notNow." + state));
            assertThat(evaluation.progress().state()).isEqualTo(state);
        }
    }

    @Test
    void nothingLeavesFinal() {
        assertThat(FINAL.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isScoredByTheBranchOnlyWhileTheBranchHasIt(EvaluationState state) {
        var evaluation = evaluationAt(state);
        if (state.isWithBranch()) {
            assess(evaluation, _ -> points("1"));
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> assess(evaluation, _ -> points("1")));
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void refusesEveryVerbForABranchThatTakesNoPart(Verb verb) {
        var evaluation = evaluation(Exclusion.TOO_YOUNG);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> verb.action.apply(evaluation))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.excluded"));
    }

    @Test
    void hasNoTotalBeforeEverythingIsScored() {
        var evaluation = evaluation();
        assess(evaluation, indicator -> indicator.code().equals("D2") ? null : indicator.fullMarks());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evaluation.submit(by("支部")));
        assertThat(evaluation.progress().state()).isEqualTo(DRAFT);
        assertThat(evaluation.result().selfTotal()).isNull();
    }

    @Test
    void keepsOwnAndFinalScoresSideBySide() {
        var evaluation = evaluationAt(SUBMITTED);
        var reviews = List.of(
                reviewOf(evaluation, "甲", indicator -> points("2")), reviewOf(evaluation, "乙", _ -> points("2.5")));
        evaluation.review(reviews, List.of(), by("乙"));

        assertThat(evaluation.result().selfTotal()).isEqualTo(points("30"));
        assertThat(evaluation.result().total()).isEqualTo(points("9"));
        assertThat(evaluation.result().gradeCode()).isEqualTo("UNQUALIFIED");
        assertThat(evaluation.cycle().rubric().indicators()).allSatisfy(indicator -> {
            assertThat(evaluation.sheet().score(indicator.id()).selfScore()).isEqualTo(indicator.fullMarks());
            assertThat(evaluation.sheet().score(indicator.id()).finalScore()).isEqualTo("2.25");
        });
    }

    @Test
    void isNotReviewedWhileAReviewerLeftSomethingOpen() {
        var evaluation = evaluationAt(SUBMITTED);
        var open = reviewOf(evaluation, "甲", indicator -> indicator.code().equals("A1") ? null : points("1"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evaluation.review(List.of(open), List.of(), by("甲")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evaluation.review(List.of(), List.of(), by("甲")));
        assertThat(evaluation.result().total()).isNull();
        assertThat(evaluation.progress().state()).isEqualTo(SUBMITTED);
        assertThat(evaluation.cycle().rubric().indicators())
                .allSatisfy(indicator -> assertThat(
                                evaluation.sheet().score(indicator.id()).finalScore())
                        .isNull());
    }

    @Test
    void losesItsResultButNoScoreOfTheBranchWhenItIsGivenBack() {
        var evaluation = evaluationAt(REVIEWED);
        evaluation.giveBack("请补充", by("机关党委"));

        assertThat(evaluation.result().total()).isNull();
        assertThat(evaluation.result().gradeCode()).isNull();
        assertThat(evaluation.result().selfTotal()).isNull();
        assertThat(evaluation.cycle().rubric().indicators()).allSatisfy(indicator -> {
            assertThat(evaluation.sheet().score(indicator.id()).selfScore()).isEqualTo(indicator.fullMarks());
            assertThat(evaluation.sheet().score(indicator.id()).finalScore()).isNull();
        });
    }

    @Test
    void changesOnlyTheIndicatorsThatAreNamed() {
        var evaluation = evaluation();
        assess(evaluation, Indicator::fullMarks);
        var first = evaluation.cycle().rubric().indicators().getFirst();
        evaluation.assess(Map.of(first.id(), new ScoreEntry(points("0.5"), "说明")), Samples.NOW);

        evaluation.submit(by("支部"));
        assertThat(evaluation.result().selfTotal()).isEqualTo(points("20.5"));
        assertThat(evaluation.sheet().score(first.id()).selfComment()).isEqualTo("说明");
    }

    @Test
    void aReviewHandedInIsNotChangedUntilItIsOpenedAgain() {
        var review = reviewOf(evaluationAt(SUBMITTED), "甲", Indicator::fullMarks);
        review.submit(Samples.NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> review.assess(Map.of(), Samples.NOW));
        review.reopen();
        review.assess(Map.of(), Samples.NOW);
        assertThat(review.isSubmitted()).isFalse();
    }
}
