package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class EvaluationToDosTest {

    private static final LocalDate REVIEW_DUE = StoredCycle.SELF_DUE.plusDays(26);

    @Autowired
    EvaluationToDos toDos;

    @Autowired
    ReviewService reviews;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private Evaluation waiting;

    /** A branch that works on its part and one that is done, each with a clerk, and a reviewer of both. */
    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database);
        var draft = cycle.draft("一支部");
        waiting = cycle.submitted("二支部", "27");
        People.clerk(accounts, "working", draft.branch().id());
        People.clerk(accounts, "done", waiting.branch().id());
        People.reviewer(accounts, "judge", cycle.unit(), null);
        database.flush();
    }

    @Test
    void remindAClerkOfTheOpenSelfAssessment() {
        As.user(
                users,
                "working",
                () -> assertThat(toDos.forCaller())
                        .containsExactly(new ToDo(
                                "evaluation.todo.draft",
                                1,
                                "self-assessment",
                                "self-assessment",
                                StoredCycle.SELF_DUE)));
    }

    @Test
    void tellAReviewerHowManyWait() {
        cycle.submitted("三支部", "28");

        assertTwoWait();
    }

    @Test
    void leaveOutWhatTheReviewerHandedInOrOthersHaveToReview() {
        var judge = new Signature(People.id(database, "judge"), "judge", Samples.NOW);
        cycle.review(cycle.submitted("三支部", "28"), judge, "27");
        cycle.ask(cycle.submitted("四支部", "28"), StoredCycle.REVIEWERS.getFirst());
        cycle.ask(cycle.submitted("五支部", "28"), judge);

        assertTwoWait();
    }

    @Test
    void passFromTheReviewerToTheClerkWhenItIsReturned() {
        Stored.flushAndClear(database);
        As.user(users, "done", () -> assertThat(toDos.forCaller()).isEmpty());
        As.user(users, "judge", () -> {
            reviews.giveBack(waiting.id(), reviews.sheet(waiting.id()).version(), "请补充");
            assertThat(toDos.forCaller()).isEmpty();
        });

        As.user(
                users,
                "done",
                () -> assertThat(toDos.forCaller())
                        .containsExactly(new ToDo(
                                "evaluation.todo.returned",
                                1,
                                "self-assessment",
                                "self-assessment",
                                StoredCycle.SELF_DUE)));
    }

    @Test
    void nameWhatIsToBeCorrectedWithTheReason() {
        var returned = cycle.returned("三支部", "28");
        People.clerk(accounts, "correcting", returned.branch().id());
        Stored.flushAndClear(database);

        As.user(
                users,
                "correcting",
                () -> assertThat(things()).singleElement().satisfies(thing -> {
                    assertThat(thing.title().arguments()).containsExactly(Period.parse(StoredCycle.CODE));
                    assertThat(thing.line().arguments()).contains("考评甲", "请补充");
                    assertThat(thing.route()).isEqualTo("self-assessment/" + StoredCycle.CODE);
                }));
    }

    @Test
    void nameWhatIsToBeReviewedWithItsAge() {
        Stored.flushAndClear(database);
        TestClock.daysLater(
                4,
                () -> As.user(
                        users,
                        "judge",
                        () -> assertThat(things()).singleElement().satisfies(thing -> {
                            assertThat(thing.title()).isEqualTo(Words.name(DatedName.unchanged("二支部")));
                            assertThat(thing.line().arguments().getLast())
                                    .isEqualTo(ChronoUnit.DAYS.between(
                                            LocalDate.ofInstant(Samples.NOW, TimeZones.BUREAU),
                                            LocalDate.of(2026, 11, 27)));
                            assertThat(thing.route()).isEqualTo("review/" + waiting.id());
                        })));
        As.user(users, "working", () -> assertThat(things()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "sysadmin", "secadmin", "auditor"})
    void ofOthersAreNone(String username) {
        As.user(users, username, () -> assertThat(toDos.forCaller()).isEmpty());
    }

    private List<Thing> things() {
        return toDos.withThings().stream()
                .flatMap(toDo -> toDo.things().stream())
                .toList();
    }

    private void assertTwoWait() {
        As.user(
                users,
                "judge",
                () -> assertThat(toDos.forCaller())
                        .containsExactly(new ToDo("evaluation.todo.submitted", 2, "review", "review", REVIEW_DUE)));
    }
}
