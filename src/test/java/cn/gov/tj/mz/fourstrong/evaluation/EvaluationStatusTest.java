package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationStatusTest {

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isOpenToTheBranchToReviewersOrToFindings(EvaluationState state) {
        var status = new EvaluationStatus(state, null);
        assertThat(status.isWithBranch()).isEqualTo(EnumSet.of(DRAFT, RETURNED).contains(state));
        assertThat(status.isUnderReview()).isEqualTo(state == SUBMITTED);
        assertThat(status.isOpenToFindings())
                .isEqualTo(EnumSet.of(SUBMITTED, REVIEWED).contains(state));
        assertThat(status.hasResult()).isEqualTo(state.hasResult());
        assertThat(status.isExcluded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void letsReviewersBeChangedUntilTheReviewIsIn(EvaluationState state) {
        assertThat(new EvaluationStatus(state, null).isAssignable()).isEqualTo(!state.hasResult());
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void isOpenToNobodyWhenTheBranchTakesNoPart(EvaluationState state) {
        var status = new EvaluationStatus(state, Exclusion.INACTIVE);
        assertThat(status.isWithBranch()).isFalse();
        assertThat(status.isUnderReview()).isFalse();
        assertThat(status.isAssignable()).isFalse();
        assertThat(status.isOpenToFindings()).isFalse();
        assertThat(status.hasResult()).isFalse();
        assertThat(status.isExcluded()).isTrue();
    }
}
