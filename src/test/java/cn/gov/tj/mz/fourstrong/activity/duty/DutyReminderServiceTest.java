package cn.gov.tj.mz.fourstrong.activity.duty;

import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import jakarta.persistence.EntityManager;
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

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("reviewer")
class DutyReminderServiceTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Autowired
    DutyReminderService reminders;

    @Autowired
    DutyService duties;

    @Autowired
    DutyToDos toDos;

    @Autowired
    WaiverService waivers;

    @Autowired
    ActivityService records;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private UUID branch;

    @BeforeEach
    void branch() {
        DutyRecords.found(database);
        DutyRecords.withdrawAll(database);
        branch = row("FC").branch().id();
    }

    @Test
    void tellTheClerksOfTheBranchWhoRemindedWhenAndOfWhat() {
        assertThat(marked("clerk")).isEmpty();
        remind();

        assertThat(marked("clerk")).singleElement().satisfies(thing -> {
            assertThat(thing.title().arguments()).contains("2025", 3);
            assertThat(thing.mark().arguments())
                    .containsExactly(remindedOf(MARCH).by(), remindedOf(MARCH).at());
        });
        assertThat(marked("clerk2")).isEmpty();
        assertThat(remindedOf(MARCH).on()).isEqualTo(TestClock.NOW.toLocalDate());
        assertThat(events.stream(DutyEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(DutyAction.REMINDED);
            assertThat(event.subject()).isEqualTo("福彩中心");
            assertThat(event.details()).containsValues(TYPE, MARCH);
        });
    }

    @Test
    void goWhenTheDutyIsDone() {
        remind();
        As.user(users, "clerk", () -> {
            var record = DutyRecords.themeDay(records, branch, LocalDate.of(2025, 3, 18));
            database.flush();
            assertThat(marked("clerk")).isEmpty();
            assertThat(remindedOf(MARCH)).isNull();
            assertThat(record).isNotNull();
        });
    }

    @Test
    void goWhenTheDutyIsWaived() {
        remind();
        As.user(users, "clerk", () -> waivers.ask(branch, TYPE, MARCH, "集中换届"));
        database.flush();
        var waiver = march().waiver();
        waivers.confirm(waiver.id(), waiver.version());
        database.flush();

        assertThat(marked("clerk")).isEmpty();
    }

    @Test
    void goWhenTheDutyIsNotApplicableAnyMore() {
        remind();
        database.createQuery("update Branch b set b.facts.foundedOn = :day where b.id = :id")
                .setParameter("day", MARCH.plusDays(1))
                .setParameter("id", branch)
                .executeUpdate();

        assertThat(marked("clerk")).isEmpty();
        assertThat(march().state()).isEqualTo(DutyState.NOT_APPLICABLE);
    }

    @Test
    void areSentOnceADayForEachDuty() {
        remind();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::remind)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("duty.remind.already"));

        TestClock.daysLater(1, () -> As.user(users, "manager", this::remind));
        assertThat(remindedOf(MARCH).times()).isEqualTo(2);
        assertThat(remindedOf(MARCH).on()).isEqualTo(TestClock.NOW.toLocalDate().plusDays(1));
    }

    @Test
    void goOutForAllThatIsOverdueInABranchAtOnce() {
        remind();
        var overdue = overdue().size();
        assertThat(overdue).isGreaterThan(5);

        assertThat(reminders.remindOverdue(branch, 2025)).isEqualTo(overdue - 1);
        database.flush();
        assertThat(overdue()).allMatch(duty -> duty.isRemindedOn(TestClock.NOW.toLocalDate()));
        assertThat(events.stream(DutyEvent.class)).hasSize(overdue);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reminders.remindOverdue(branch, 2025));
    }

    @Test
    void areNotSentOfWhatIsNotOpenOrWaitsForAReviewer() {
        var december = LocalDate.of(2026, 12, 1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reminders.remind(branch, TYPE, december));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reminders.remind(branch, TYPE, DutyRecords.day(2, 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reminders.remind(branch, TYPE, MARCH.plusDays(1)));
        As.user(users, "clerk", () -> waivers.ask(branch, TYPE, MARCH, "集中换届"));
        database.flush();
        assertThatExceptionOfType(Refused.class).isThrownBy(this::remind);
    }

    @Test
    void tellOfAnElectionThatIsDueSoon() {
        database.createQuery(
                        "update Branch b set b.facts.lastElectionOn = :day, b.facts.termYears = 3 where b.id = :id")
                .setParameter("day", LocalDate.of(2024, 2, 1))
                .setParameter("id", branch)
                .executeUpdate();
        reminders.remind(branch, "BRANCH_ELECTION", LocalDate.of(2024, 2, 1));
        database.flush();

        assertThat(marked("clerk")).singleElement().satisfies(thing -> {
            assertThat(thing.title().key()).isEqualTo("duty.thing.TERM");
            assertThat(thing.route()).contains("year=2027", "duty=FC~BRANCH_ELECTION~2024-02-01");
        });
    }

    @Test
    void areNotSentWhereNobodyReadsThem() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reminders.remind(row("YL").branch().id(), TYPE, MARCH))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("duty.remind.unread"));
    }

    @Test
    void keepToTheCallersScope() {
        var center = row("FC").branch();
        var other = row("WX").branch();
        People.manager(accounts, "one", other.id());

        As.user(users, "one", () -> {
            assertThat(reminders.mayRemind(center)).isFalse();
            assertThat(reminders.mayRemind(other)).isTrue();
            assertThatExceptionOfType(NotFound.class).isThrownBy(this::remind);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reminders.remindOverdue(branch, 2025));
        });
        assertThat(As.<Boolean>call(users, "clerk", () -> reminders.mayRemind(center)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "sysadmin", "secadmin", "auditor"})
    void areSentByReviewersAndManagersAlone(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::remind);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reminders.remindOverdue(branch, 2025));
        });
    }

    private void remind() {
        reminders.remind(branch, TYPE, MARCH);
        database.flush();
    }

    private List<Duty> overdue() {
        return row("FC", 2025).duties().stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE)
                .toList();
    }

    private List<Thing> marked(String username) {
        return As.call(
                users,
                username,
                () -> toDos.withThings().stream()
                        .flatMap(toDo -> toDo.things().stream())
                        .filter(thing -> thing.mark() != null)
                        .toList());
    }

    private Reminded remindedOf(LocalDate period) {
        return duty(period).reminded();
    }

    private Duty march() {
        return duty(MARCH);
    }

    private Duty duty(LocalDate period) {
        return row("FC", period.getYear()).duties().stream()
                .filter(duty ->
                        duty.type().equals(TYPE) && duty.period().first().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private DutyRow row(String code) {
        return row(code, 2025);
    }

    private DutyRow row(String code, int year) {
        return duties.branch(code, year).orElseThrow();
    }
}
