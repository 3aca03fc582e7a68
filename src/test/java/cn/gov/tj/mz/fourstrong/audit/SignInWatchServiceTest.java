package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class SignInWatchServiceTest {

    @Autowired
    SignInWatchService signIns;

    @Autowired
    AuditChain chain;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin"})
    void namesThoseRefusedAtLeastThreeTimesInAWeekAndNamesThatNoAccountHas(String username) {
        add("account.signInRefused", "often-refused", UUID.randomUUID().toString(), 4);
        add("account.signInRefused", "once-or-twice", UUID.randomUUID().toString(), 2);
        add("account.signInRefused", "un-known", null, 1);

        As.user(users, username, () -> {
            assertThat(signIns.week().refused())
                    .filteredOn(refused -> refused.username().contains("-"))
                    .extracting(RefusedSignIns::username, RefusedSignIns::account, RefusedSignIns::times)
                    .containsExactly(tuple("often-refused", true, 4L), tuple("un-known", false, 1L));
            TestClock.daysLater(7, () -> assertThat(signIns.week().refused()).isEmpty());
        });
    }

    @Test
    void countsThePeopleWhoSignedInAndTheRefusals() {
        As.user(users, "sysadmin", () -> {
            var before = signIns.week();
            add("account.signedIn", "one-day", "1", 3);
            add("account.signedIn", "other-day", "2", 1);
            add("account.signInRefused", "one-day", "1", 2);
            var after = signIns.week();
            assertThat(after.people()).isEqualTo(before.people() + 2);
            assertThat(after.refusals()).isEqualTo(before.refusals() + 2);
        });
    }

    /** It is a Monday; the Saturday after is not worked, by the calendar or by the week. */
    @Test
    void namesWhoSignsInOnADayOffTheLastFirst() {
        add("account.signedIn", "by-day", "1", 1);
        TestClock.daysLater(5, () -> {
            add("account.signedIn", "on-saturday", "2", 2);
            add("account.signedIn", "on-saturday-too", "3", 1);
            As.user(
                    users,
                    "secadmin",
                    () -> assertThat(signIns.week().offHours())
                            .filteredOn(signIn -> signIn.username().contains("-"))
                            .extracting(OffHoursSignIns::username, OffHoursSignIns::times)
                            .containsExactlyInAnyOrder(tuple("on-saturday", 2), tuple("on-saturday-too", 1)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void isForAdministratorsOfAccountsOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(signIns::week));
    }

    private void add(String action, String username, @Nullable String account, int times) {
        var done = action.equals("account.signedIn");
        for (var time = 0; time < times; time++) {
            chain.add(new AuditRecord(null, username, null, action, account, username, done, "{}"));
        }
        database.flush();
    }
}
