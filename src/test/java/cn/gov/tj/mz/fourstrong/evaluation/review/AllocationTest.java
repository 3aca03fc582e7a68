package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.evaluation.review.ReviewCycle.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest extends AssignmentTest {

    @Test
    void dealsAWholeListAndLeavesOutWhoMayNot() {
        var allocation = assignments.allocate(
                ALL,
                new ReviewerPlan(
                        List.of(
                                People.id(database, "one"),
                                People.id(database, "two"),
                                People.id(database, "colleague")),
                        ReviewerPlan.EVERY),
                null);
        Stored.flushAndClear(database);
        assertThat(allocation).isEqualTo(new AssignmentService.Allocation(5, 1, 0, false));
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("one", "two");
        assertThat(rows(ALL.at(EvaluationState.DRAFT)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.course().reviewers()).hasSize(3));
        assertThat(progress.count(ALL.only(Attention.UNASSIGNED))).isZero();
        assertThat(assignments
                        .allocate(ALL, new ReviewerPlan(List.of(People.id(database, "colleague")), 1), null)
                        .nobody())
                .isEqualTo(1);
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        var plan = ReviewerPlan.every(List.of(People.id(database, "one"), People.id(database, "two")));
        var few = Statements.of(factory, () -> {
            assignments.allocate(ALL.at(EvaluationState.SUBMITTED), plan, null);
            database.flush();
        });
        Stored.flushAndClear(database);
        var other = ReviewerPlan.every(List.of(People.id(database, "reviewer"), People.id(database, "two")));
        var many = Statements.of(factory, () -> {
            assignments.allocate(ALL.at(EvaluationState.DRAFT), other, null);
            database.flush();
        });
        // the batch of inserts is one statement, and so is each audit entry of a branch
        assertThat(many).isLessThanOrEqualTo(few + 2 * 3);
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", stored.drafts().getFirst().branch().id());
        var reviewer = People.id(database, "one");
        As.user(users, "partial", () -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> assignments.assign(waiting.id(), List.of(reviewer), null));
            assertThat(assignments
                            .allocate(ALL, ReviewerPlan.every(List.of(reviewer)), null)
                            .assigned())
                    .isEqualTo(1);
        });
        Stored.flushAndClear(database);
        assertThat(row().course().reviewers()).isEmpty();
    }
}
