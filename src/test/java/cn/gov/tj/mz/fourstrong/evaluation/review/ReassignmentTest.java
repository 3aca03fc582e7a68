package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReassignmentTest extends AssignmentTest {

    @Test
    void asksWhySomebodyLosesWhatWasBegun() {
        assign("one", "two");
        draft("one", "2");
        for (var reason : Arrays.asList(null, "", " ", "字".repeat(501))) {
            assertThat(catchThrowableOfType(
                                    Invalid.class,
                                    () -> assignments.assign(waiting.id(), List.of(People.id(database, "two")), reason))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly("reason");
        }
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "借调");
        Stored.flushAndClear(database);
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("two");
        assertThat(events.stream(EvaluationEvent.class)
                        .filter(done -> done.action() == EvaluationAction.REVIEWERS_CHANGED)
                        .toList()
                        .getLast()
                        .details())
                .containsEntry(AuditDetail.FROM, List.of("one", "two"))
                .containsEntry(AuditDetail.TO, List.of("two"))
                .containsEntry(AuditDetail.REASON, "借调");
        As.user(
                users,
                "one",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sheet(waiting.id())));
    }

    @Test
    void tellsManagersAndReviewersWhoTookItOverAndWhyButNotTheBranch() {
        assign("one", "two");
        assertThat(evaluations.sheet(waiting.id()).history().reassigned()).isEmpty();
        draft("one", "2");
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), " 借调 ");
        Stored.flushAndClear(database);

        var tuple = tuple("机关党委负责人", "one、two", "two", "借调");
        for (var username : List.of("manager", "two")) {
            As.user(
                    users,
                    username,
                    () -> assertThat(evaluations.sheet(waiting.id()).history().reassigned())
                            .extracting(
                                    SheetHistory.Reassigned::actor,
                                    SheetHistory.Reassigned::formerly,
                                    SheetHistory.Reassigned::instead,
                                    SheetHistory.Reassigned::reason)
                            .containsExactly(tuple));
        }
        People.clerk(accounts, "secretary", waiting.branch().id());
        Stored.flushAndClear(database);
        As.user(
                users,
                "secretary",
                () -> assertThat(evaluations.sheet(waiting.id()).history().reassigned())
                        .isEmpty());
    }

    @Test
    void keepsLostScoresButDoesNotCountThem() {
        assign("one", "two");
        handIn("one", "2");
        draft("two", "0.5");
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "回避");
        Stored.flushAndClear(database);
        assertThat(row().status().state()).isEqualTo(EvaluationState.SUBMITTED);
        handIn("two", "0.5");
        assertThat(row().total()).isEqualTo(points("8"));
        assertThat(evaluations.sheet(waiting.id()).lines())
                .allSatisfy(line -> assertThat(line.reviews()).hasSize(1));
        assertThat(database.createQuery("select count(r) from Review r where r.evaluation.id = :id", Long.class)
                        .setParameter("id", waiting.id())
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void isReviewedWhenTheLastOneMissingIsReleased() {
        assign("one", "two");
        handIn("one", "2");
        assignments.assign(waiting.id(), List.of(People.id(database, "one")), null);
        Stored.flushAndClear(database);
        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("32"));
        assertThat(refusal("two")).isEqualTo("evaluation.assign.tooLate");
    }

    @Test
    void letsSomebodyGoOnWhoIsAskedAgain() {
        assign("one");
        draft("one", "1");
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "先由他人考评");
        assignments.assign(waiting.id(), List.of(People.id(database, "one")), null);
        Stored.flushAndClear(database);
        As.user(users, "one", () -> {
            var sheet = reviews.sheet(waiting.id());
            assertThat(sheet.isOpen()).isTrue();
            assertThat(sheet.entries()).hasSize(16);
        });
    }

    private void draft(String username, String score) {
        As.user(users, username, () -> {
            var sheet = reviews.sheet(waiting.id());
            save(sheet, score);
        });
        Stored.flushAndClear(database);
    }
}
