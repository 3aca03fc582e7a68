package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.cycle.CycleAction;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvent;
import cn.gov.tj.mz.fourstrong.cycle.CycleExtensionService;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ProgressListingTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();
    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in("2026H2");

    @Autowired
    ProgressListing progress;

    @Autowired
    CycleExtensionService extensions;

    @Autowired
    ReminderService reminders;

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationToDos toDos;

    @Autowired
    CycleService cycles;

    @Autowired
    CycleOpeningService planning;

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

    @Test
    void saysWhereEverybodyStands() {
        var summary = progress.summary("2026H2");
        assertThat(summary.branches()).isEqualTo(6);
        assertThat(summary.open()).isEqualTo(6);
        assertThat(summary.lateBranches()).isZero();
        assertThat(summary.terms()).extracting(CycleSummary.Term::phase).containsExactly(Phase.values());
        assertThat(rows(ALL))
                .extracting(row -> row.branch().shortName(), row -> row.status().state(), ProgressRow::daysLate)
                .contains(
                        tuple("网信办", EvaluationState.SUBMITTED, 0L),
                        tuple("福彩中心", EvaluationState.DRAFT, 0L),
                        tuple("政务服务处", EvaluationState.REVIEWED, 0L));
        assertThat(rows(ALL.at(EvaluationState.SUBMITTED)).getFirst().course().submittedAt())
                .isNotNull();
        assertThat(rows(EvaluationFilter.ALL.in("2024")))
                .allSatisfy(row -> assertThat(row.daysLate()).isZero());
    }

    @Test
    void putsBranchesWithoutATotalLastInBothDirections() {
        Orders.assertNullsLast(progress, EvaluationFilter.ALL, "total", ProgressRow::total);
        Orders.assertStable(progress, EvaluationFilter.ALL, "spreads");
        Orders.assertStable(progress, EvaluationFilter.ALL, "unit");
    }

    @Test
    void countsWhoIsLate() {
        makeLate();
        var summary = progress.summary("2026H2");
        assertThat(summary.lateBranches()).isEqualTo(4);
        assertThat(progress.count(ALL.only(Attention.LATE))).isEqualTo(4);
        assertThat(rows(ALL.only(Attention.LATE)))
                .allSatisfy(row -> assertThat(row.daysLate()).isEqualTo(3));
        assertThat(rows(ALL.at(EvaluationState.SUBMITTED)))
                .allSatisfy(row -> assertThat(row.daysLate()).isZero());
    }

    @Test
    void forgetsHowFarReviewersDifferedOnceItIsGivenBack() {
        var reviewed = rows(ALL.at(EvaluationState.REVIEWED)).getFirst().id();
        database.createQuery("update Evaluation e set e.result.wideSpreads = 2 where e.id = :id")
                .setParameter("id", reviewed)
                .executeUpdate();
        Stored.flushAndClear(database);
        assertThat(progress.count(ALL.only(Attention.SPREAD))).isOne();
        approval.giveBack(reviewed, database.find(Evaluation.class, reviewed).version(), "请补充");
        assertThat(progress.count(ALL.only(Attention.SPREAD))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Attention.class)
    void listsAsManyAsItCounts(Attention attention) {
        makeLate();
        assertThat(rows(ALL.only(attention)).size()).isEqualTo((int) progress.count(ALL.only(attention)));
        var all = new ArrayList<ProgressRow>();
        progress.forEach(ALL.only(attention), Sort.by("spreads", "state"), all::add);
        assertThat(all).hasSameSizeAs(rows(ALL.only(attention)));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> progress.summary("2026H2"))).isLessThanOrEqualTo(5);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> rows(ALL))).isLessThanOrEqualTo(6);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> progress.count(ALL))).isLessThanOrEqualTo(2);
    }

    @Test
    void givesAPhaseMoreTimeAndKeepsTheHistory() {
        var due = due(Phase.SELF);
        extensions.extend("2026H2", Phase.SELF, due.plusDays(5), " 年底集中培训 ");
        Stored.flushAndClear(database);
        assertThat(due(Phase.SELF)).isEqualTo(due.plusDays(5));
        assertThat(progress.summary("2026H2").extensions())
                .extracting(
                        CycleService.Extension::phase,
                        CycleService.Extension::before,
                        CycleService.Extension::after,
                        CycleService.Extension::reason,
                        CycleService.Extension::actor)
                .containsExactly(tuple(Phase.SELF, due, due.plusDays(5), "年底集中培训", "机关党委负责人"));
        assertThat(events.stream(CycleEvent.class).toList().getLast())
                .satisfies(done -> assertThat(done.action()).isEqualTo(CycleAction.EXTENDED))
                .satisfies(done -> assertThat(done.details())
                        .containsEntry(AuditDetail.FROM, due)
                        .containsEntry(AuditDetail.TO, due.plusDays(5))
                        .containsEntry(AuditDetail.REASON, "年底集中培训"));
    }

    @Test
    void refusesAnExtensionThatIsNone() {
        var due = due(Phase.SELF);
        assertThat(extensionProblems(due, "原因")).containsExactly("cycle.problem.notLater");
        assertThat(extensionProblems(due(Phase.REVIEW).plusDays(1), "原因"))
                .containsExactly("cycle.problem.extendNextFirst");
        assertThat(extensionProblems(null, "")).containsExactly("problem.choose", "problem.required");
        assertThat(extensionProblems(due.plusDays(1), "字".repeat(501))).containsExactly("problem.tooLong");
        assertThat(due(Phase.SELF)).isEqualTo(due);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extensions.extend("2024", Phase.APPROVAL, TODAY.plusYears(1), "原因"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extensions.extend("1999", Phase.SELF, TODAY, "原因"));
    }

    @Test
    void remindsOnceADayOnTheWorkbench() {
        makeLate();
        assertThat(reminders.remind(ALL.only(Attention.LATE))).isEqualTo(new ReminderService.Sent(4, 0));
        assertThat(reminders.remind(ALL.only(Attention.LATE))).isEqualTo(new ReminderService.Sent(0, 4));
        assertThat(reminders.remind(ALL)).isEqualTo(new ReminderService.Sent(1, 4));
        Stored.flushAndClear(database);

        As.user(users, "clerk", () -> assertThat(note()).containsExactly("机关党委负责人", "2026-11-23 10:00"));
        As.user(users, "reviewer", () -> assertThat(note()).containsExactly("机关党委负责人", "2026-11-23 10:00"));
        As.user(users, "clerk2", () -> assertThat(toDos.forCaller()).isEmpty());
        assertThat(rows(ALL.only(Attention.LATE)))
                .allSatisfy(row -> assertThat(row.course().reminder().by()).isEqualTo("机关党委负责人"));
        assertThat(events.stream(CycleEvent.class)
                        .filter(done -> done.action() == CycleAction.REMINDED)
                        .map(CycleEvent::details))
                .hasSize(2)
                .first()
                .satisfies(details -> assertThat(details).containsEntry(AuditDetail.REMINDERS, 4));
    }

    @Test
    void remindsOnlyThoseWhoDidNotHandIn() {
        var waiting = rows(ALL.at(EvaluationState.SUBMITTED)).getFirst().id();
        assertThat(reminders.remind("2026H2", waiting).reminders()).isEqualTo(1);
        var reviewed = rows(ALL.at(EvaluationState.REVIEWED)).getFirst().id();
        assertThat(reminders.remind("2026H2", reviewed)).isEqualTo(new ReminderService.Sent(0, 0));
        assertThat(reminders.remind("2026H2", UUID.randomUUID())).isEqualTo(new ReminderService.Sent(0, 0));
        assertThat(reminders.remind("2025H1", waiting)).isEqualTo(new ReminderService.Sent(0, 0));
        As.user(
                users,
                "clerk",
                () -> assertThat(toDos.forCaller().getFirst().note()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            denied(() -> progress.summary("2026H2"));
            denied(() -> progress.count(ALL));
            denied(() -> rows(ALL));
            denied(() -> progress.forEach(ALL, Sort.unsorted(), _ -> {}));
            denied(() -> extensions.extend("2026H2", Phase.SELF, TODAY, "原因"));
            denied(() -> reminders.remind(ALL));
            denied(() -> reminders.remind("2026H2", UUID.randomUUID()));
        });
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        var branch = database.createQuery("select b.id from Branch b where b.code = 'FC'", UUID.class)
                .getSingleResult();
        var elsewhere = rows(ALL.at(EvaluationState.SUBMITTED)).getFirst().id();
        People.manager(accounts, "partial", branch);
        Stored.flushAndClear(database);
        As.user(users, "partial", () -> {
            assertThat(progress.summary("2026H2").branches()).isEqualTo(1);
            assertThat(rows(ALL)).extracting(row -> row.branch().shortName()).containsExactly("福彩中心");
            assertThat(progress.count(ALL)).isEqualTo(1);
            assertThat(reminders.remind("2026H2", elsewhere)).isEqualTo(new ReminderService.Sent(0, 0));
            assertThat(reminders.remind(ALL).reminders()).isEqualTo(1);
            beyond(() -> extensions.extend("2026H2", Phase.SELF, TODAY.plusDays(60), "原因"));
            beyond(() -> cycles.close("2026H2"));
            assertThat(cycles.mayOpen()).isFalse();
            denied(planning::branches);
            denied(() -> planning.open(new CycleRequest(null, null, null, null, null)));
        });
    }

    private static void beyond(Runnable action) {
        assertThat(catchThrowableOfType(Refused.class, action::run).key()).isEqualTo("cycle.beyondScope");
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private List<Object> note() {
        return toDos.forCaller().stream()
                .map(ToDo::note)
                .findFirst()
                .map(ToDo.Note::arguments)
                .orElseThrow();
    }

    private LocalDate due(Phase phase) {
        return progress.summary("2026H2").terms().get(phase.ordinal()).due();
    }

    private List<String> extensionProblems(LocalDate day, String reason) {
        return catchThrowableOfType(Invalid.class, () -> extensions.extend("2026H2", Phase.SELF, day, reason))
                .problems()
                .stream()
                .map(Problem::key)
                .toList();
    }

    /** The day on which branches had to be done lies three days back. */
    private void makeLate() {
        database.createQuery("update Cycle c set c.days.selfDueOn = :day where c.code = '2026H2'")
                .setParameter("day", TODAY.minusDays(3))
                .executeUpdate();
        Stored.flushAndClear(database);
    }

    private List<ProgressRow> rows(EvaluationFilter filter) {
        return progress.page(filter, Sort.unsorted(), 0, 100);
    }
}
