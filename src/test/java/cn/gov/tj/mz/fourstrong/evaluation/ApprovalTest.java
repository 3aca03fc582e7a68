package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ApprovalTest {

    @Autowired
    Approval approval;

    @Autowired
    Evaluations evaluations;

    @Autowired
    UserDetailsService users;

    private UUID reviewed;

    @BeforeEach
    void findTheReviewedOne() {
        reviewed = evaluations
                .page(EvaluationFilter.ALL.at(EvaluationState.REVIEWED), Sort.unsorted(), 0, 1)
                .getFirst()
                .id();
    }

    @Test
    void takesAReviewToItsEndAndKeepsEveryStep() {
        var total = sheet().total();
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        approval.object(reviewed, version(), "对B3有异议");
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        approval.conclude(reviewed, version());

        assertThat(sheet().state()).isEqualTo(EvaluationState.FINAL);
        assertThat(sheet().total()).isEqualTo(total);
        assertThat(sheet().steps())
                .extracting(AssessmentSheet.Step::to)
                .containsExactly(
                        EvaluationState.SUBMITTED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.FINAL);
        assertThat(sheet().steps()).extracting(AssessmentSheet.Step::reason).contains("对B3有异议");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.giveBack(reviewed, version(), "太晚"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.object(reviewed, version(), "太晚"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.conclude(reviewed, version()));
    }

    @Test
    void skipsNoStep() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.publicise(reviewed, version()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.conclude(reviewed, version()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.object(reviewed, version(), "原因"));
    }

    @Test
    void wantsAReasonForAnObjection() {
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> approval.object(reviewed, version(), " "));
    }

    @Test
    void noticesThatSomebodyElseWasFirst() {
        var seen = version();
        approval.approve(reviewed, seen);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> approval.publicise(reviewed, seen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.approve(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.publicise(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.object(reviewed, 0, "原因"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.conclude(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> approval.giveBack(reviewed, 0, "原因"));
        });
    }

    private AssessmentSheet sheet() {
        return evaluations.sheet(reviewed);
    }

    private int version() {
        return sheet().version();
    }
}
