package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class MembersToDosTest {

    @Autowired
    MembersToDos toDos;

    @Autowired
    CycleMembersService members;

    @Autowired
    ParticipationService participation;

    @Autowired
    CycleJoiningService joining;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    Caller caller;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private Evaluation waiting;

    /** A branch that waits for its reviewer, with a clerk; another reviewer has nothing to do with it. */
    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database);
        waiting = cycle.submitted("一支部", "27");
        People.clerk(accounts, "secretary", waiting.branch().id());
        People.reviewer(accounts, "asked", cycle.unit(), null);
        People.reviewer(accounts, "other", cycle.unit(), null);
        cycle.ask(waiting, new Signature(People.id(database, "asked"), "asked", Samples.NOW));
        Stored.flushAndClear(database);
    }

    @Test
    void tellClerkAndReviewerThatTheBranchLeftAndCameBack() {
        participation.takeOut(waiting.id(), "支部已并入");
        assertTold("secretary", "supervision.todo.own.LEFT", "支部已并入");
        assertTold("asked", "supervision.todo.reviewed.LEFT", "支部已并入");
        As.user(users, "other", () -> assertThat(toDos.forCaller()).isEmpty());

        TestClock.daysLater(1, () -> {
            participation.takeIn(waiting.id(), "合并暂缓");
            assertTold("secretary", "supervision.todo.own.REJOINED", "合并暂缓");
            assertTold("asked", "supervision.todo.reviewed.REJOINED", "合并暂缓");
        });
        TestClock.daysLater(
                16,
                () -> As.user(
                        users, "secretary", () -> assertThat(toDos.forCaller()).isEmpty()));
    }

    @Test
    void tellTheClerkOfABranchThatJoinedWithoutTakingPart() {
        var unit = database.find(Unit.class, cycle.unit());
        var young = Organisations.persistBranch(database, unit, "新成立支部", 8);
        database.flush();
        People.clerk(accounts, "founder", young.id());
        Organisations.found(database, young.id(), LocalDate.of(2031, 10, 1));
        joining.join(StoredCycle.CODE, Set.of(young.id()), ReviewerPlan.NOBODY, "新建");
        Stored.flushAndClear(database);
        As.user(
                users,
                "founder",
                () -> assertThat(toDos.forCaller())
                        .extracting(ToDo::key)
                        .containsExactly("supervision.todo.own.JOINED_EXCLUDED"));
    }

    @Test
    void nameCyclesInWhichDissolvedBranchesTakePart() {
        assertThat(ownCycle()).isEmpty();

        dissolve();

        assertThat(ownCycle())
                .extracting(ToDo::count, ToDo::route)
                .containsExactly(tuple(1L, "cycles/" + StoredCycle.CODE + "?show=DISSOLVED"));
        assertThat(members.dissolved(StoredCycle.CODE))
                .extracting(CycleMembersService.Dissolved::evaluation)
                .containsExactly(waiting.id());

        participation.takeOut(waiting.id(), "支部已并入");
        Stored.flushAndClear(database);
        assertThat(ownCycle()).isEmpty();
        assertThat(members.dissolved(StoredCycle.CODE)).isEmpty();
    }

    @Test
    void endAtTheScopeOfTheManager() {
        dissolve();
        People.manager(accounts, "elsewhere", cycle.draft("二支部").branch().id());
        Stored.flushAndClear(database);
        As.user(users, "elsewhere", () -> {
            assertThat(toDos.forCaller()).isEmpty();
            assertThat(members.dissolved(StoredCycle.CODE)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void ofOthersAreNone(String username) {
        dissolve();
        As.user(users, username, () -> assertThat(toDos.forCaller()).isEmpty());
    }

    private void assertTold(String username, String key, String reason) {
        Stored.flushAndClear(database);
        var by = caller.name();
        As.user(
                users,
                username,
                () -> assertThat(toDos.forCaller()).singleElement().satisfies(toDo -> {
                    assertThat(toDo.key()).isEqualTo(key);
                    assertThat(toDo.count()).isZero();
                    assertThat(toDo.route()).isEqualTo("evaluations/" + waiting.id());
                    assertThat(Objects.requireNonNull(toDo.note()).arguments())
                            .startsWith(by)
                            .endsWith(reason);
                }));
    }

    private List<ToDo> ownCycle() {
        return toDos.forCaller().stream()
                .filter(toDo -> toDo.route().contains(StoredCycle.CODE))
                .toList();
    }

    private void dissolve() {
        Organisations.dissolve(database, waiting.branch().id());
    }
}
