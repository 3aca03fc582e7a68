package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.APPROVED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.FINAL;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.PUBLICISED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.OVER;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.TODAY;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.evaluationAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private static final Publicity LAST_DAY_TODAY = new Publicity(TODAY.minusDays(7), TODAY);

    @Test
    void returnsWhatHappenedAsTheTransitionThatHistoryKeeps() {
        var progress = evaluationAt(PUBLICISED).progress();
        assertThat(progress.returnToReview("次数有误", by("主管")))
                .isEqualTo(new Transition(PUBLICISED, REVIEWED, by("主管"), "次数有误"));
    }

    @Test
    void isOpenToObjectionsFromPublicationUntilAnObjection() {
        var progress = evaluationAt(APPROVED).progress();
        assertThat(progress.details().publicity()).isNull();
        progress.publicise(LAST_DAY_TODAY, by("主管"));
        assertThat(progress.details().publicity()).isEqualTo(LAST_DAY_TODAY);
        progress.returnToReview("次数有误", by("主管"));
        assertThat(progress.details().publicity()).isNull();
    }

    @Test
    void isNotFinalOnTheLastDayOfPublicityButOnTheNext() {
        var progress = evaluationAt(APPROVED).progress();
        progress.publicise(LAST_DAY_TODAY, by("主管"));
        var refused = refused(() -> progress.conclude(TODAY, by("主管")));
        assertThat(refused.key()).isEqualTo("evaluation.publicity.running");
        assertThat(refused.arguments()).containsExactly(TODAY);
        assertThat(progress.state()).isEqualTo(PUBLICISED);

        progress.conclude(TODAY.plusDays(1), by("主管"));
        assertThat(progress.state()).isEqualTo(FINAL);
    }

    @Test
    void isLeftOutForAReasonAndThenRefusesEverything() {
        var progress = Samples.evaluation().progress();
        progress.leaveOut("整建制转隶");
        assertThat(progress.status().isExcluded()).isTrue();
        assertThat(progress.status().exclusion()).isEqualTo(Exclusion.CHOSEN);
        assertThat(progress.details().exclusionReason()).isEqualTo("整建制转隶");
        assertThat(refused(progress.status()::expectAssessment).key()).isEqualTo("evaluation.excluded");
        assertThat(refused(progress.status()::expectReview).key()).isEqualTo("evaluation.excluded");
        assertThat(refused(progress.status()::expectFindings).key()).isEqualTo("evaluation.excluded");
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void letsFindingsBeRecordedFromSubmissionUntilApproval(EvaluationState state) {
        expect(
                state,
                EnumSet.of(EvaluationState.SUBMITTED, REVIEWED),
                () -> evaluationAt(state).progress().status().expectFindings());
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void letsReviewersScoreBetweenSubmissionAndReview(EvaluationState state) {
        expect(
                state,
                EnumSet.of(EvaluationState.SUBMITTED),
                () -> evaluationAt(state).progress().status().expectReview());
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void letsLeadersAdjustWhatIsReviewedAndNotYetApproved(EvaluationState state) {
        expect(
                state,
                EnumSet.of(REVIEWED),
                () -> evaluationAt(state).progress().status().expectAdjustment());
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isCorrectedOnlyOnceItIsFinal(EvaluationState state) {
        expect(state, EnumSet.of(FINAL), () -> evaluationAt(state).progress().ofCorrection(Samples.NOW));
    }

    @Test
    void isNotCorrectedOnceAnotherEditionCounts() {
        var progress = evaluationAt(FINAL).progress();
        progress.supersede();
        assertThat(refused(() -> progress.ofCorrection(Samples.NOW)).key()).isEqualTo("evaluation.notNow.FINAL");
    }

    @Test
    void ofACorrectionGoesThroughApprovalAndPublicityItself() {
        var correction = evaluationAt(FINAL).progress().ofCorrection(Samples.NOW);
        assertThat(correction.state()).isEqualTo(REVIEWED);
        assertThat(refused(() -> correction.ofCorrection(Samples.NOW)).key()).isEqualTo("evaluation.notNow.REVIEWED");
        correction.approve(by("主管"));
        correction.publicise(OVER, by("主管"));
        correction.conclude(TODAY, by("主管"));
        assertThatCode(() -> correction.ofCorrection(Samples.NOW)).doesNotThrowAnyException();
    }

    private static void expect(EvaluationState state, EnumSet<EvaluationState> allowed, ThrowingCallable action) {
        if (allowed.contains(state)) {
            assertThatCode(action).doesNotThrowAnyException();
        } else {
            assertThat(refused(action).key()).isEqualTo("evaluation.notNow." + state);
        }
    }

    private static Refused refused(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action);
    }
}
