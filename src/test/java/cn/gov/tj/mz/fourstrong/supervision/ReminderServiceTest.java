package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.CycleAction;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvent;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow.Reminded;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService.Sent;
import jakarta.persistence.EntityManager;
import java.util.List;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ReminderServiceTest {

    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in(StoredCycle.CODE);
    private static final EvaluationFilter LATE = ALL.only(Attention.LATE);

    @Autowired
    ReminderService reminders;

    @Autowired
    ProgressListing progress;

    @Autowired
    EvaluationToDos toDos;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    Caller caller;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private Evaluation draft;
    private Evaluation waiting;
    private Evaluation reviewed;

    /** A cycle whose self-assessments were due three days ago, with a clerk of a late branch and one of another. */
    @BeforeEach
    void fillACycle() {
        var due = TestClock.NOW.toLocalDate().minusDays(3);
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.rubric(), due);
        draft = cycle.draft("一支部");
        var returned = cycle.returned("二支部", "20");
        waiting = cycle.submitted("三支部", "27");
        var asked = cycle.submitted("四支部", "28");
        reviewed = cycle.reviewed("五支部", "29", "28");
        cycle.excluded("六支部");
        People.clerk(accounts, "late", draft.branch().id());
        People.clerk(accounts, "corrects", returned.branch().id());
        People.clerk(accounts, "intime", waiting.branch().id());
        People.reviewer(accounts, "everybody", cycle.unit(), null);
        People.reviewer(accounts, "asked", asked.branch().id(), null);
        cycle.ask(asked, new Signature(People.id(database, "asked"), "asked", Samples.NOW));
        Stored.flushAndClear(database);
    }

    @Test
    void remindsOnceADay() {
        assertThat(reminders.remind(LATE)).isEqualTo(sent(2, 0));
        assertThat(reminders.remind(LATE)).isEqualTo(sent(0, 2));
        assertThat(reminders.remind(ALL)).isEqualTo(sent(2, 2));
        assertThat(events.stream(CycleEvent.class)
                        .filter(done -> done.action() == CycleAction.REMINDED)
                        .map(done -> done.details().get(AuditDetail.REMINDERS)))
                .containsExactly(2, 2);
        TestClock.daysLater(1, () -> assertThat(reminders.remind(ALL)).isEqualTo(sent(4, 0)));
    }

    @Test
    void isSeenOnTheWorkbench() {
        reminders.remind(ALL);
        Stored.flushAndClear(database);

        for (var username : List.of("late", "everybody", "asked")) {
            var by = caller.name();
            As.user(users, username, () -> assertThat(note()).containsExactly(by, "2026-11-23 10:00"));
        }
        As.user(users, "intime", () -> assertThat(toDos.forCaller()).isEmpty());
    }

    @Test
    void isSeenInTheList() {
        reminders.remind(LATE);

        assertThat(progress.page(ALL, Sort.unsorted(), 0, 100).stream()
                        .filter(row -> row.course().reminder() != null))
                .extracting(
                        row -> row.branch().shortName().then(),
                        row -> row.course().reminder())
                .containsExactly(
                        tuple("一支部", new Reminded(Samples.NOW, caller.name())),
                        tuple("二支部", new Reminded(Samples.NOW, caller.name())));
    }

    @Test
    void remindsOnlyThoseWhoDidNotHandIn() {
        assertThat(reminders.remind(StoredCycle.CODE, waiting.id())).isEqualTo(sent(1, 0));
        assertThat(reminders.remind(StoredCycle.CODE, reviewed.id())).isEqualTo(sent(0, 0));
        assertThat(reminders.remind(StoredCycle.CODE, UUID.randomUUID())).isEqualTo(sent(0, 0));
        assertThat(reminders.remind("2031H1", draft.id())).isEqualTo(sent(0, 0));
        As.user(
                users,
                "late",
                () -> assertThat(toDos.forCaller())
                        .singleElement()
                        .extracting(ToDo::note)
                        .isNull());
    }

    @Test
    void saysWhereNobodyIsThereToReadIt() {
        AccountSamples.disable(database, "late");
        AccountSamples.disable(database, "asked");
        assertThat(reminders.remind(ALL)).satisfies(sent -> {
            assertThat(sent.reminders()).isEqualTo(2);
            assertThat(sent.unread()).extracting(DatedName::then).containsExactly("一支部", "四支部");
        });
        assertThat(progress.page(ALL, Sort.unsorted(), 0, 100).stream()
                        .filter(row -> row.course().reminder() != null))
                .extracting(row -> row.branch().shortName().then())
                .containsExactly("二支部", "三支部");

        AccountSamples.disable(database, "everybody");
        AccountSamples.disableAll(database, Role.REVIEWER);
        assertThat(reminders.remind(StoredCycle.CODE, waiting.id()).unread())
                .as("anybody may review it, but nobody is left")
                .extracting(DatedName::then)
                .containsExactly("三支部");
    }

    @Test
    void doesNotRemindADissolvedBranch() {
        Organisations.dissolve(database, draft.branch().id());
        assertThat(reminders.remind(StoredCycle.CODE, draft.id()).unread())
                .extracting(DatedName::then)
                .containsExactly("一支部");
    }

    private static Sent sent(int reminders, int earlier) {
        return new Sent(reminders, earlier, List.of());
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", draft.branch().id());
        database.flush();

        As.user(users, "partial", () -> {
            assertThat(reminders.remind(StoredCycle.CODE, waiting.id())).isEqualTo(sent(0, 0));
            assertThat(reminders.remind(ALL)).isEqualTo(sent(1, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            denied(() -> reminders.remind(ALL));
            denied(() -> reminders.remind(StoredCycle.CODE, draft.id()));
        });
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private List<Object> note() {
        return toDos.forCaller().stream()
                .map(ToDo::note)
                .findFirst()
                .map(Words::arguments)
                .orElseThrow();
    }
}
