package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Who objected to what and what became of it; the person is known to those who decide, and to nobody else. */
@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ObjectionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    ObjectionService objections;

    @Autowired
    ApprovalService approval;

    @Autowired
    ParticipationService participation;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    DecisionToDos toDos;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    private UUID id;
    private UUID unit;
    private UUID branch;
    private UUID otherBranch;

    @BeforeEach
    void publicise() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        var reviewed = cycle.reviewed("甲支部", "90", "88");
        id = reviewed.id();
        unit = cycle.unit();
        branch = reviewed.branch().id();
        otherBranch = cycle.draft("乙支部").branch().id();
        Stored.flushAndClear(database);
        approval.approve(id, version());
        approval.publicise(id, version());
    }

    @Test
    void isRecordedAndLeavesTheResultAsItIs() {
        record(" 张𠮷 ", " 138 0000 0000 ", TODAY, " B3 的会议次数有误 ");

        assertThat(only()).satisfies(objection -> {
            assertThat(objection.objector().name()).isEqualTo("张𠮷");
            assertThat(objection.objector().contact()).isEqualTo("138 0000 0000");
            assertThat(objection.receivedOn()).isEqualTo(TODAY);
            assertThat(objection.content()).isEqualTo("B3 的会议次数有误");
            assertThat(objection.recordedBy()).isEqualTo("机关党委负责人");
            assertThat(objection.upheld()).isNull();
        });
        assertThat(state()).isEqualTo(EvaluationState.PUBLICISED);
        assertThat(actions()).containsExactly(EvaluationAction.OBJECTION_RECORDED);
    }

    @Test
    void namesEveryFaultByItsField() {
        assertThat(problems(" ", "号".repeat(201), null, null))
                .containsExactlyInAnyOrder("objector", "contact", "receivedOn", "content");
        assertThat(problems("名".repeat(101), null, TODAY.plusDays(1), "字".repeat(1001)))
                .containsExactlyInAnyOrder("objector", "receivedOn", "content");
        assertThat(problems("匿名", null, TODAY.minusDays(1), "内容"))
                .as("before it was made known")
                .containsExactly("receivedOn");
        assertThat(objections.of(id)).isEmpty();
    }

    @Test
    void keepsTheResultFromBecomingFinalUntilItIsDecided() {
        record("匿名", null, TODAY, "内容");
        TestClock.daysLater(
                8,
                () -> assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> approval.conclude(id, version()))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.objection.open")));

        objections.reject(id, only().id(), " 经核查，次数无误 ");
        assertThat(only().upheld()).isFalse();
        assertThat(only().decision().reason()).isEqualTo("经核查，次数无误");
        assertThat(only().decision().by()).isEqualTo("机关党委负责人");
        assertThat(state()).isEqualTo(EvaluationState.PUBLICISED);
        TestClock.daysLater(8, () -> approval.conclude(id, version()));
        assertThat(state()).isEqualTo(EvaluationState.FINAL);
        assertThat(actions()).containsExactly(EvaluationAction.OBJECTION_RECORDED, EvaluationAction.OBJECTION_REJECTED);
    }

    @Test
    void isSeenByWhoeverGoesOnWithTheResult() {
        Stored.flushAndClear(database); // what this transaction wrote itself is not made new again
        var before = version();
        record("匿名", null, TODAY, "内容");
        assertThat(version()).isGreaterThan(before);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> approval.conclude(id, before));
    }

    @Test
    void takesTheResultBackToReviewWhenItIsUpheld() {
        record("甲", null, TODAY, "一");
        record("乙", null, TODAY, "二");
        var both = objections.of(id);
        objections.uphold(id, version(), both.getFirst().id(), "情况属实");
        assertThat(state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(evaluations.sheet(id).history().steps().getLast().reason()).isEqualTo("情况属实");

        objections.uphold(id, version(), both.getLast().id(), "同上");
        assertThat(state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(objections.of(id))
                .allSatisfy(objectionRow -> assertThat(objectionRow.upheld()).isTrue());
    }

    @Test
    void waitsOnTheWorkbenchOfThoseWhoDecideUntilItIsDecided() {
        People.manager(accounts, "here", unit);
        assertThat(waiting("here")).isEmpty();
        record("甲", null, TODAY, "一");
        record("乙", null, TODAY, "二");
        assertThat(waiting("here")).singleElement().satisfies(toDo -> {
            assertThat(toDo.count()).isEqualTo(1);
            assertThat(toDo.route()).isEqualTo("evaluations/" + id);
            assertThat(toDo.things())
                    .extracting(thing -> thing.line().arguments().getLast())
                    .containsExactly("一", "二");
        });
        People.manager(accounts, "elsewhere", otherBranch);
        Stored.flushAndClear(database);
        for (var other : List.of("elsewhere", "reviewer", "clerk")) {
            assertThat(waiting(other)).as(other).isEmpty();
        }
        objections.of(id).forEach(objectionRow -> objections.reject(id, objectionRow.id(), "理由"));
        assertThat(waiting("here")).isEmpty();
    }

    @Test
    void isDecidedOnceAndWithAReason() {
        record("匿名", null, TODAY, "内容");
        var objection = only().id();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> objections.reject(id, objection, " "));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> objections.uphold(id, version(), objection, "长".repeat(501)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> objections.uphold(id, version() + 1, objection, "理由"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> objections.reject(id, UUID.randomUUID(), "理由"));
        objections.reject(id, objection, "理由");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> objections.reject(id, objection, "又一次"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> objections.uphold(id, version(), objection, "又一次"));
    }

    @Test
    void isRecordedOnlyWhileTheResultIsMadeKnown() {
        approval.returnToReview(id, version(), "再看");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> record("匿名", null, TODAY, "内容"));
    }

    @Test
    void isNotRecordedWhileTheBranchIsOut() {
        takeOut();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> record("匿名", null, TODAY, "内容"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.excluded"));
        assertThat(objections.of(id)).isEmpty();
    }

    @Test
    void isDecidedWhileTheBranchIsOutAndMovesNothing() {
        People.manager(accounts, "here", unit);
        record("甲", null, TODAY, "一");
        record("乙", null, TODAY, "二");
        takeOut();
        assertThat(waiting("here")).singleElement();
        var both = objections.of(id);
        objections.uphold(id, version(), both.getFirst().id(), "情况属实");
        objections.reject(id, both.getLast().id(), "次数无误");
        assertThat(objections.of(id)).extracting(ObjectionRow::upheld).containsExactly(true, false);
        assertThat(waiting("here")).isEmpty();
        assertThat(state()).isEqualTo(EvaluationState.PUBLICISED);
        participation.takeIn(id, "合并暂缓");
        assertThat(state()).isEqualTo(EvaluationState.REVIEWED);
    }

    @Test
    void isDecidedOnceTheBranchIsTakenInAgain() {
        record("甲", null, TODAY, "一");
        takeOut();
        participation.takeIn(id, "合并暂缓");
        Stored.flushAndClear(database);
        assertThat(state()).isEqualTo(EvaluationState.REVIEWED);
        approval.approve(id, version());
        approval.publicise(id, version());
        TestClock.daysLater(
                8,
                () -> assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> approval.conclude(id, version()))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.objection.open")));
        objections.reject(id, only().id(), "次数无误");
        TestClock.daysLater(8, () -> approval.conclude(id, version()));
        assertThat(state()).isEqualTo(EvaluationState.FINAL);
    }

    @Test
    void hidesThePersonFromTheBranchAndFromReviewers() {
        record("张三", "13800000000", TODAY, "内容");
        People.clerk(accounts, "secretary", branch);
        Stored.flushAndClear(database);
        for (var username : List.of("secretary", "reviewer")) {
            As.user(
                    users,
                    username,
                    () -> assertThat(only()).satisfies(objection -> {
                        assertThat(objection.content()).isEqualTo("内容");
                        assertThat(objection.objector()).isNull();
                    }));
        }
    }

    @Test
    void isNotThereForThoseWhoDoNotSeeTheEvaluation() {
        record("张三", null, TODAY, "内容");
        People.reviewer(accounts, "insider", Scope.WHOLE, branch);
        People.manager(accounts, "elsewhere", otherBranch);
        Stored.flushAndClear(database);
        var objection = only().id();
        for (var username : List.of("clerk", "insider", "elsewhere")) {
            As.user(
                    users,
                    username,
                    () -> assertThat(objections.of(id)).as(username).isEmpty());
        }
        As.user(users, "elsewhere", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record("张三", null, TODAY, "内容"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> objections.reject(id, objection, "理由"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> objections.uphold(id, 0, objection, "理由"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isDecidedByManagersOnly(String username) {
        var entry = new ObjectionEntry("匿名", null, TODAY, "内容");
        As.user(users, username, () -> {
            denied(() -> objections.record(id, 0, entry));
            denied(() -> objections.reject(id, id, "理由"));
            denied(() -> objections.uphold(id, 0, id, "理由"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNotReadByAdministrators(String username) {
        As.user(users, username, () -> denied(() -> objections.of(id)));
    }

    @Test
    void takesTheSameStatementsHoweverManyThereAre() {
        record("甲", null, TODAY, "一");
        var afterOneObjection = reading();
        record("乙", null, TODAY, "二");
        record("丙", null, TODAY, "三");
        assertThat(reading()).isEqualTo(afterOneObjection);
    }

    private void takeOut() {
        participation.takeOut(id, "支部已并入");
        Stored.flushAndClear(database);
    }

    private List<ToDo> waiting(String username) {
        database.flush();
        return As.call(users, username, toDos::withThings).stream()
                .filter(toDo -> toDo.key().equals("evaluation.todo.objection"))
                .toList();
    }

    private long reading() {
        Stored.flushAndClear(database);
        return Statements.of(factory, () -> objections.of(id));
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private void record(String objector, String contact, LocalDate day, String content) {
        var version = database.find(Evaluation.class, id).version();
        objections.record(id, version, new ObjectionEntry(objector, contact, day, content));
        database.flush();
    }

    private List<String> problems(String objector, String contact, LocalDate day, String content) {
        return catchThrowableOfType(Invalid.class, () -> record(objector, contact, day, content)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private ObjectionRow only() {
        assertThat(objections.of(id)).hasSize(1);
        return objections.of(id).getFirst();
    }

    private List<EvaluationAction> actions() {
        return events.stream(EvaluationEvent.class)
                .map(EvaluationEvent::action)
                .filter(action -> action.name().startsWith("OBJECTION"))
                .toList();
    }

    private EvaluationState state() {
        return evaluations.sheet(id).status().state();
    }

    private int version() {
        return evaluations.sheet(id).version();
    }
}
