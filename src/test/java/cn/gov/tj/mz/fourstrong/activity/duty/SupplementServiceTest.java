package cn.gov.tj.mz.fourstrong.activity.duty;

import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.TYPE;
import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SupplementServiceTest {

    private static final LocalDate APRIL = day(4, 1);

    @Autowired
    SupplementService supplements;

    @Autowired
    DutyService duties;

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID branch;

    @BeforeEach
    void ownBranch() {
        DutyRecords.found(database);
        branch = organisation.branches(Role.CLERK).getFirst().id();
    }

    @Test
    void letsALaterRecordCountForWhatWasMissed() {
        var record = themeDay(day(5, 16));
        supplements.supplement(record, TYPE, APRIL);
        database.flush();

        assertThat(states(4, 5)).containsExactly(DutyState.SUPPLEMENTED, DutyState.OVERDUE);

        supplements.takeBack(record, TYPE);
        database.flush();
        assertThat(states(4, 5)).containsExactly(DutyState.OVERDUE, DutyState.DONE);
    }

    @Test
    void movesARecordFromOnePeriodToAnother() {
        var record = themeDay(day(6, 16));
        supplements.supplement(record, TYPE, APRIL);
        database.flush();
        supplements.supplement(record, TYPE, day(5, 1));
        database.flush();

        assertThat(states(4, 5)).containsExactly(DutyState.OVERDUE, DutyState.SUPPLEMENTED);
    }

    @Test
    void refusesWhatWasInTimeOrNotMissed() {
        var record = themeDay(day(5, 16));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> supplements.supplement(record, TYPE, day(5, 1)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> supplements.supplement(record, TYPE, day(6, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> supplements.supplement(record, "PARTY_LECTURE", APRIL));
    }

    @Test
    void changesNothingQuietlyWhereNothingWasMissed() {
        var record = themeDay(day(5, 16));
        supplements.supplementIfMissed(record, TYPE, day(5, 1));
        database.flush();
        assertThat(states(4, 5)).containsExactly(DutyState.OVERDUE, DutyState.DONE);

        supplements.supplementIfMissed(record, TYPE, APRIL);
        database.flush();
        assertThat(states(4, 5)).containsExactly(DutyState.SUPPLEMENTED, DutyState.OVERDUE);
    }

    @Test
    void changesNothingQuietlyForAnotherTypeOrADayOnWhichNothingBegins() {
        var record = themeDay(day(5, 16));
        supplements.supplementIfMissed(record, "PARTY_LECTURE", APRIL);
        supplements.supplementIfMissed(record, TYPE, APRIL.plusDays(1));
        database.flush();

        assertThat(states(4, 5)).containsExactly(DutyState.OVERDUE, DutyState.DONE);
    }

    @Test
    void proposesFirstWhatIsNotNeededElsewhereAndThenWhatHadAnotherType() {
        var otherwise = DutyRecords.record(records, branch, day(4, 18), "VOLUNTEER_SERVICE", true);
        themeDay(day(5, 16));
        var second = themeDay(day(5, 20));
        themeDay(day(11, 16));
        DutyRecords.record(records, branch, day(6, 18), "VOLUNTEER_SERVICE", true);
        database.flush();

        assertThat(supplements.candidates(branch, TYPE, APRIL))
                .extracting(SupplementService.Candidate::activity, SupplementService.Candidate::typed)
                .containsExactly(tuple(second, true), tuple(otherwise, false));
    }

    @Test
    void countsNothingThatWasNotSubmitted() {
        var draft = DutyRecords.record(records, branch, day(5, 16), TYPE, false);
        database.flush();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplements.supplement(draft, TYPE, APRIL));
    }

    @Test
    void isForTheOwnBranchAlone() {
        var record = themeDay(day(5, 16));
        As.user(users, "clerk2", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplements.supplement(record, TYPE, APRIL));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplements.takeBack(record, TYPE));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplements.candidates(branch, TYPE, APRIL));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksAlone(String username) {
        var record = themeDay(day(5, 16));
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> supplements.supplement(record, TYPE, APRIL)));
    }

    private UUID themeDay(LocalDate day) {
        var id = DutyRecords.themeDay(records, branch, day);
        database.flush();
        return id;
    }

    private List<DutyState> states(int... months) {
        var found = duties.branch("FC", DutyRecords.YEAR).orElseThrow().duties().stream()
                .filter(duty -> duty.type().equals(TYPE))
                .toList();
        return Arrays.stream(months)
                .mapToObj(month -> found.get(month - 1).state())
                .toList();
    }
}
