package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.evaluation.review.ReviewCycle.ALL;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerReplacementService.Replaced;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import cn.gov.tj.mz.fourstrong.supervision.CycleMembersService;
import cn.gov.tj.mz.fourstrong.supervision.Leaver;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReviewerReplacementTest extends AssignmentTest {

    @Autowired
    ReviewerReplacementService replacement;

    @Autowired
    CycleMembersService members;

    @Autowired
    List<ToDoSource> sources;

    @ParameterizedTest
    @CsvSource({"disabled, DISABLED", "role, NO_ROLE", "scope, OUT_OF_SCOPE", "branch, OWN_BRANCH"})
    void namesWhoLeftAndWhy(String change, Leaver.Why why) {
        assign("one", "two");
        assertThat(leavers()).isEmpty();

        leave("one", change);

        assertThat(leavers())
                .extracting(Leaver::name, Leaver::why, Leaver::branches)
                .containsExactly(tuple("one", why, 1L));
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name, ProgressRow.Part::left)
                .containsExactly(tuple("one", true), tuple("two", false));
        assertThat(rows(ALL.only(Attention.REVIEWER_LEFT)))
                .extracting(ProgressRow::id)
                .contains(waiting.id());
        assertThat(sources.stream().flatMap(source -> source.forCaller().stream()))
                .extracting(ToDo::key, ToDo::route, ToDo::note)
                .contains(tuple(
                        "supervision.todo.reviewerLeft",
                        "cycles/" + StoredCycle.CODE + "?show=REVIEWER_LEFT",
                        Words.of("supervision.leaver." + why, "one", 1L)));
    }

    @Test
    void letsSomebodyTakeOverInOneStep() {
        assign("one", "two");
        handIn("two", "2");
        leave("one", "disabled");

        assertThat(replace("one", "colleague", "停用")).as("their own branch").isEqualTo(new Replaced(0, 1, false));
        People.reviewer(accounts, "three", Scope.WHOLE, null);
        Stored.flushAndClear(database);
        assertThat(replace("one", "three", "停用")).isEqualTo(new Replaced(1, 0, false));
        Stored.flushAndClear(database);

        assertThat(leavers()).isEmpty();
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name, ProgressRow.Part::done)
                .containsExactly(tuple("three", false), tuple("two", true));
        assertThat(evaluations.sheet(waiting.id()).history().reassigned().getLast())
                .extracting(SheetHistory.Reassigned::formerly, SheetHistory.Reassigned::instead)
                .containsExactly("one、two", "two、three");
        handIn("three", "1");
        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("24"));
    }

    @Test
    void completesTheReviewWhenTheSuccessorIsDoneAlready() {
        assign("one", "two");
        handIn("two", "2");
        leave("one", "role");

        assertThat(replace("one", "two", "调整")).isEqualTo(new Replaced(1, 0, false));
        Stored.flushAndClear(database);

        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("32"));
    }

    @Test
    void keepsWhatWasHandedInBeforeSomebodyLeft() {
        assign("one", "two");
        handIn("one", "2");
        leave("one", "disabled");
        assertThat(leavers()).as("nobody waits for what is in").isEmpty();

        assignments.assign(waiting.id(), List.of(People.id(database, "two")), null);
        Stored.flushAndClear(database);

        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("one", "two");
        handIn("two", "1");
        assertThat(row().total()).as("both count").isEqualTo(points("24"));
    }

    @Test
    void needsASuccessorAndAReason() {
        assign("one", "two");
        leave("one", "disabled");
        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> replacement.replace(StoredCycle.CODE, People.id(database, "one"), null, " "))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("reviewer", "reason");
        assertThat(catchThrowableOfType(Invalid.class, () -> replace("one", "one", "停用"))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.reviewerUnknown");
    }

    @Test
    void touchesNothingOfThoseWhoStayNorBeyondTheScope() {
        assign("one", "two");
        assertThat(replace("one", "two", "不需要")).isEqualTo(new Replaced(0, 0, false));
        leave("one", "disabled");
        People.manager(accounts, "partial", stored.drafts().getFirst().branch().id());
        Stored.flushAndClear(database);
        As.user(users, "partial", () -> {
            assertThat(members.leavers(StoredCycle.CODE))
                    .extracting(Leaver::name)
                    .doesNotContain("one");
            assertThat(replace("one", "two", "停用")).isEqualTo(new Replaced(0, 0, false));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> replacement.replace(StoredCycle.CODE, UUID.randomUUID(), null, ""));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> members.leavers(StoredCycle.CODE));
        });
    }

    private Replaced replace(String left, String instead, String reason) {
        return replacement.replace(StoredCycle.CODE, People.id(database, left), People.id(database, instead), reason);
    }

    private List<Leaver> leavers() {
        return members.leavers(StoredCycle.CODE).stream()
                .filter(leaver -> leaver.name().equals("one"))
                .toList();
    }

    private void leave(String username, String change) {
        var elsewhere = stored.drafts().getFirst().branch().id();
        switch (change) {
            case "disabled" -> AccountSamples.disable(database, username);
            case "branch" ->
                AccountSamples.move(database, username, waiting.branch().id());
            case "role" -> AccountSamples.grant(database, username, Map.of());
            default -> AccountSamples.grant(database, username, Map.of(Role.REVIEWER, elsewhere));
        }
    }
}
