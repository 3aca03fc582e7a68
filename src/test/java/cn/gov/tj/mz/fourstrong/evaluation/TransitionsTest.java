package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.APPROVED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.FINAL;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.PUBLICISED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Every step of the work, in every state, by every role: exactly the right ones lead on, all others leave it as it is. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class TransitionsTest {

    private static final List<String> PEOPLE =
            List.of("clerk", "clerk2", "reviewer", "manager", "sysadmin", "secadmin", "auditor");

    /** Each step with the one demo account that may do it, where it leads, and from which states. */
    enum Step {
        SUBMIT("clerk", SUBMITTED, DRAFT, RETURNED),
        REVIEW("reviewer", REVIEWED, SUBMITTED),
        RETURN_BY_REVIEWER("reviewer", RETURNED, SUBMITTED),
        RETURN_BY_MANAGER("manager", RETURNED, SUBMITTED, REVIEWED),
        APPROVE("manager", APPROVED, REVIEWED),
        PUBLICISE("manager", PUBLICISED, APPROVED),
        OBJECT("manager", REVIEWED, PUBLICISED),
        CONCLUDE("manager", FINAL, PUBLICISED);

        private final String who;
        private final EvaluationState to;
        private final Set<EvaluationState> from;

        Step(String who, EvaluationState to, EvaluationState... from) {
            this.who = who;
            this.to = to;
            this.from = Set.of(from);
        }
    }

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ReviewService reviews;

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationRepository evaluations;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID id;

    static Stream<Arguments> everything() {
        return Arrays.stream(EvaluationState.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void onlyTheRightOnesLeadOn(EvaluationState state, Step step) {
        bringTo(state);
        PEOPLE.stream()
                .filter(who -> !who.equals(step.who))
                .forEach(who -> As.user(users, who, () -> {
                    assertThat(catchThrowable(() -> run(step)))
                            .as("%s by %s", step, who)
                            .isInstanceOfAny(AccessDeniedException.class, NotFound.class);
                    assertThat(state()).isEqualTo(state);
                }));
        As.user(users, step.who, () -> {
            if (step.from.contains(state)) {
                run(step);
                assertThat(state()).isEqualTo(step.to);
            } else {
                assertThat(catchThrowable(() -> run(step))).isInstanceOf(Refused.class);
                assertThat(state()).isEqualTo(state);
            }
        });
    }

    private void bringTo(EvaluationState state) {
        id = new StoredCycle(database).draft("FC").id();
        Stored.flushAndClear(database);
        assertThat(state()).isEqualTo(DRAFT);
        switch (state) {
            case DRAFT -> score();
            case SUBMITTED -> steps(Step.SUBMIT);
            case RETURNED -> steps(Step.SUBMIT, Step.RETURN_BY_REVIEWER);
            case REVIEWED -> steps(Step.SUBMIT, Step.REVIEW);
            case APPROVED -> steps(Step.SUBMIT, Step.REVIEW, Step.APPROVE);
            case PUBLICISED -> steps(Step.SUBMIT, Step.REVIEW, Step.APPROVE, Step.PUBLICISE);
            case FINAL -> steps(Step.SUBMIT, Step.REVIEW, Step.APPROVE, Step.PUBLICISE, Step.CONCLUDE);
        }
    }

    private void steps(Step... steps) {
        score();
        for (var step : steps) {
            As.user(users, step.who, () -> run(step));
        }
    }

    private void score() {
        var sheet = assessment.sheet(id);
        assessment.save(id, sheet.version(), Edits.full(sheet));
    }

    private void run(Step step) {
        switch (step) {
            case SUBMIT -> assessment.submit(id, version());
            case REVIEW -> review();
            case RETURN_BY_REVIEWER -> reviews.giveBack(id, reviewVersion(), "请补充");
            case RETURN_BY_MANAGER -> approval.giveBack(id, version(), "请补充");
            case APPROVE -> approval.approve(id, version());
            case PUBLICISE -> approval.publicise(id, version());
            case OBJECT -> approval.returnToReview(id, version(), "有异议");
            case CONCLUDE -> TestClock.daysLater(8, () -> approval.conclude(id, version()));
        }
    }

    private void review() {
        var sheet = reviews.sheet(id);
        reviews.submit(id, reviews.save(id, sheet.version(), Edits.full(sheet)).version());
    }

    private ReviewSheet.Version reviewVersion() {
        return reviews.sheet(id).version();
    }

    private int version() {
        return evaluations.findById(id).orElseThrow().version();
    }

    private EvaluationState state() {
        return evaluations.findById(id).orElseThrow().progress().state();
    }
}
