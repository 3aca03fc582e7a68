package cn.gov.tj.mz.fourstrong.activity.duty;

import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.TYPE;
import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
@WithUserDetails("clerk")
class WaiverServiceTest {

    private static final LocalDate FEBRUARY = day(2, 1);

    @Autowired
    WaiverService waivers;

    @Autowired
    DutyService duties;

    @Autowired
    DutyToDos toDos;

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private UUID branch;

    @BeforeEach
    void ownBranch() {
        DutyRecords.found(database);
        branch = organisation.branches(Role.CLERK).getFirst().id();
    }

    @Test
    void holdsOnceAReviewerConfirmsIt() {
        var before = As.<Long>call(users, "reviewer", this::waiting);
        assertThat(ask(TYPE)).isEqualTo(Waiver.State.ASKED);
        assertThat(february().state()).isEqualTo(DutyState.OVERDUE);
        assertThat(february().isWaiverAsked()).isTrue();

        As.user(users, "reviewer", () -> {
            assertThat(waiting()).isEqualTo(before + 1);
            waivers.confirm(note().id(), note().version());
        });
        database.flush();
        assertThat(february().state()).isEqualTo(DutyState.WAIVED);
        assertThat(note().decision()).isNotNull();
        assertThat(events.stream(DutyEvent.class))
                .extracting(DutyEvent::action)
                .containsExactly(DutyAction.WAIVER_ASKED, DutyAction.WAIVER_CONFIRMED);
    }

    @Test
    void holdsAtOnceWhereNobodyHasToConfirmIt() {
        assertThat(waivers.ask(branch, "PARTY_LECTURE", day(1, 1), "支部改选")).isEqualTo(Waiver.State.CONFIRMED);
    }

    @Test
    void isRefusedWithAReasonAndCanBeAskedForAgain() {
        ask(TYPE);
        As.user(users, "reviewer", () -> waivers.refuse(note().id(), note().version(), "可以改期"));
        database.flush();
        assertThat(february().state()).isEqualTo(DutyState.OVERDUE);
        assertThat(note().decision().answer()).isEqualTo("可以改期");

        assertThat(ask(TYPE)).isEqualTo(Waiver.State.ASKED);
        assertThat(note().decision()).isNull();
    }

    @Test
    void isTakenBackByTheBranch() {
        ask(TYPE);
        waivers.takeBack(note().id(), note().version());
        database.flush();

        assertThat(february().waiver()).isNull();
    }

    @Test
    void isAskedForOnce() {
        ask(TYPE);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask(TYPE));
    }

    @Test
    void isDecidedOnce() {
        ask(TYPE);
        var asked = note();
        As.user(users, "reviewer", () -> {
            waivers.confirm(asked.id(), asked.version());
            database.flush();
            assertThatExceptionOfType(Stale.class).isThrownBy(() -> waivers.refuse(asked.id(), asked.version(), "不同意"));
        });
    }

    @Test
    void isNotNeededForWhatWasDoneOrIsNotDue() {
        DutyRecords.themeDay(records, branch, day(2, 18));
        database.flush();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask(TYPE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> waivers.ask(branch, TYPE, day(2, 2), "不是期间的第一天"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> waivers.ask(branch, "TEAM_BUILDING", FEBRUARY, "没有规则"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void needsAReason(String reason) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> waivers.ask(branch, TYPE, FEBRUARY, reason));
        ask(TYPE);
        As.user(
                users,
                "reviewer",
                () -> assertThatExceptionOfType(Invalid.class)
                        .isThrownBy(() -> waivers.refuse(note().id(), note().version(), reason)));
    }

    @Test
    void isForTheOwnBranchAlone() {
        As.user(users, "clerk2", () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(TYPE)));
        ask(TYPE);
        var asked = note();
        As.user(
                users,
                "clerk2",
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> waivers.takeBack(asked.id(), asked.version())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isAskedForByClerksAlone(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(TYPE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "manager", "sysadmin", "secadmin", "auditor"})
    void isDecidedByReviewersAlone(String username) {
        ask(TYPE);
        var asked = As.call(users, "clerk", this::note);
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> waivers.confirm(asked.id(), asked.version()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> waivers.refuse(asked.id(), asked.version(), "不同意"));
        });
    }

    @Test
    void leadsReviewersFromTheWorkbenchToWhatWaits() {
        ask(TYPE);

        As.user(
                users,
                "reviewer",
                () -> assertThat(toDos.withThings())
                        .filteredOn(toDo -> toDo.key().equals("duty.todo.waivers"))
                        .singleElement()
                        .satisfies(toDo -> assertThat(toDo.route())
                                .isEqualTo(toDo.things().getFirst().route())));
    }

    @Test
    void leadsClerksToTheYearInWhichSomethingStands() {
        assertThat(toDos.withThings()).isNotEmpty().allSatisfy(toDo -> {
            var year = toDo.route().replaceFirst(".*(year=\\d{4}).*", "$1");
            assertThat(toDo.things())
                    .anySatisfy(thing -> assertThat(thing.route()).contains(year));
        });
    }

    private long waiting() {
        return toDos.forCaller().stream()
                .filter(toDo -> toDo.key().equals("duty.todo.waivers"))
                .mapToLong(ToDo::count)
                .sum();
    }

    private Waiver.State ask(String type) {
        return waivers.ask(branch, type, FEBRUARY, "春节救助");
    }

    private WaiverNote note() {
        return february().waiver();
    }

    private Duty february() {
        return duties.branch("FC", DutyRecords.YEAR).orElseThrow().duties().stream()
                .filter(duty ->
                        duty.type().equals(TYPE) && duty.period().first().equals(FEBRUARY))
                .findFirst()
                .orElseThrow();
    }
}
