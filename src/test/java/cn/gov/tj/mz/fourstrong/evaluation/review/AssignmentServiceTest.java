package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.evaluation.review.ReviewCycle.ALL;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

class AssignmentServiceTest extends AssignmentTest {

    private static final EvaluationFilter WAITING = EvaluationFilter.WAITING.in(StoredCycle.CODE);

    @Test
    void isReviewedOnceAllWhoWereAskedHaveHandedIn() {
        assign("one", "two");
        handIn("one", "2");
        As.user(
                users,
                "one",
                () -> assertThat(reviews.sheet(waiting.id()).others().missing()).isEqualTo(1));
        As.user(
                users,
                "two",
                () -> assertThat(reviews.sheet(waiting.id()).others().missing()).isZero());
        assertThat(row().status().state()).isEqualTo(EvaluationState.SUBMITTED);
        assertThat(row().handedIn()).isEqualTo(1);
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("one", "two");

        handIn("two", "1");
        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("24"));
    }

    @Test
    void tellsReviewersWhatIsTheirsAndWhatNobodyHas() {
        As.user(users, "one", () -> {
            assertThat(queue(ALL.assigned(true))).isEmpty();
            assertThat(queue(ALL.assigned(false)))
                    .extracting(EvaluationRow::id, EvaluationRow::isUnassigned)
                    .containsExactly(tuple(waiting.id(), true));
        });
        assign("one");
        As.user(users, "one", () -> {
            assertThat(queue(ALL.assigned(true)))
                    .extracting(EvaluationRow::id, EvaluationRow::assigned)
                    .containsExactly(tuple(waiting.id(), true));
            assertThat(queue(ALL.assigned(false))).isEmpty();
            assertThat(queue(ALL.at(EvaluationState.REVIEWED)))
                    .as("nobody has to any more")
                    .noneMatch(EvaluationRow::isUnassigned);
        });
        As.user(users, "two", () -> assertThat(queue.count(ALL.assigned(true))).isZero());
        assertThat(evaluations.page(ALL, Sort.unsorted(), 0, 1))
                .extracting(EvaluationRow::assigned)
                .containsOnlyNulls();
    }

    @Test
    void isSeenByThoseWhoWereAskedOnly() {
        assign("one");
        As.user(users, "two", () -> {
            assertThat(queue.count(ALL)).as("one of nobody in particular").isEqualTo(1);
            assertThat(queue.count(WAITING)).isZero();
            var expected = new ReviewSheet.Version(0, ReviewSheet.NOT_BEGUN);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sheet(waiting.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.save(waiting.id(), expected, Map.of()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.submit(waiting.id(), expected));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.giveBack(waiting.id(), expected, "原因"));
        });
        As.user(users, "one", () -> {
            assertThat(queue.count(WAITING)).isEqualTo(1);
            assertThat(reviews.sheet(waiting.id()).others().asked()).isEqualTo(1);
        });
    }

    @Test
    void doesNotWaitForTheOneWhoHandedInAndKeepsTheSheetShut() {
        assign("one", "two");
        handIn("one", "2");
        As.user(users, "one", () -> {
            assertThat(queue.count(WAITING)).isZero();
            var sheet = reviews.sheet(waiting.id());
            assertThat(sheet.isOpen()).isFalse();
            assertThat(sheet.isUnderReview()).isTrue();
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(sheet, "1"));
        });
    }

    @Test
    void refusesTheirOwnBranchAndWhatIsOutOfScope() {
        assertThat(refusal("colleague")).isEqualTo("evaluation.assign.ownBranch");
        assertThat(refusal("elsewhere")).isEqualTo("evaluation.assign.outOfScope");
        assertThat(row().course().reviewers()).isEmpty();
        assertThat(problem(List.of())).isEqualTo("evaluation.problem.noReviewer");
        assertThat(problem(List.of(People.id(database, "clerk")))).isEqualTo("evaluation.problem.reviewerUnknown");
        assertThat(problem(List.of(UUID.randomUUID()))).isEqualTo("evaluation.problem.reviewerUnknown");
    }

    @Test
    void flagsWhereReviewersDifferTooFar() {
        assign("one", "two");
        handIn("one", "3");
        assertThat(row().wideSpreads()).isZero();
        handIn("two", "0.5");
        assertThat(row().wideSpreads()).isEqualTo(16);
        assertThat(progress.count(ALL.only(Attention.SPREAD))).isEqualTo(1);
        assertThat(progress.summary(StoredCycle.CODE).attentionCounts().spreads())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.reviewers());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.branches());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> assignments.assign(waiting.id(), List.of(), null));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> assignments.allocate(ALL, ReviewerPlan.NOBODY, null));
        });
    }

    private List<EvaluationRow> queue(EvaluationFilter filter) {
        return queue.page(filter, Sort.unsorted(), 0, 100);
    }

    private String problem(List<UUID> reviewers) {
        return catchThrowableOfType(Invalid.class, () -> assignments.assign(waiting.id(), reviewers, null))
                .problems()
                .getFirst()
                .key();
    }
}
