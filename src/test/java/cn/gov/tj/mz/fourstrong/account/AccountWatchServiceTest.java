package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class AccountWatchServiceTest {

    @Autowired
    AccountWatchService watch;

    @Autowired
    AccountListing list;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    JdbcTemplate tables;

    @ParameterizedTest
    @EnumSource
    void saysWhenNothingIsTheMatter(AccountConcern concern) {
        As.user(users, "sysadmin", () -> assertThat(watch.all()).contains(new WatchedAccounts(concern, 0, List.of())));
    }

    @ParameterizedTest
    @CsvSource({"sysadmin, account.thing.do.locked", "secadmin, account.thing.do.look"})
    void saysOfLockedAccountsSinceWhenUntilWhenAndAfterHowManyTries(String username, String action) {
        tables.update("update account set locked_until = timestamp with time zone '2026-11-23 10:20:00+08'"
                + " where username = 'clerk2'");

        As.user(users, username, () -> {
            var thing = only(AccountConcern.LOCKED);
            assertThat(thing.line().arguments())
                    .containsExactly(5, Instant.parse("2026-11-23T01:50:00Z"), Instant.parse("2026-11-23T02:20:00Z"));
            assertThat(thing.route()).isEqualTo("accounts?q=clerk2");
            assertThat(thing.action()).isEqualTo(action);
            TestClock.daysLater(
                    1, () -> assertThat(watched(AccountConcern.LOCKED).count()).isZero());
        });
    }

    @ParameterizedTest
    @CsvSource({"sysadmin, account.thing.do.look", "secadmin, account.thing.do.ungranted"})
    void tellsBothOfAccountsWithoutARoleAndOffersToGrantToTheOneWhoMay(String username, String action) {
        create("fresh");

        As.user(users, username, () -> {
            assertThat(only(AccountConcern.UNGRANTED).action()).isEqualTo(action);
            assertThat(only(AccountConcern.PASSWORD_DUE).route()).isEqualTo("accounts?q=fresh");
        });
    }

    @Test
    void namesTheFirstFiveAndCountsAll() {
        for (var number = 1; number <= 7; number++) {
            create("fresh" + number);
        }
        As.user(users, "secadmin", () -> {
            assertThat(watched(AccountConcern.UNGRANTED).count()).isEqualTo(7);
            assertThat(watched(AccountConcern.UNGRANTED).things()).hasSize(5);
        });
    }

    @Test
    void namesThoseThatNobodyUsedForLongThoseUnusedForLongestFirst() {
        As.user(
                users,
                "secadmin",
                () -> TestClock.daysLater(91, () -> {
                    tables.update(
                            "update account set last_signed_in_at = timestamp with time zone '2026-11-01 10:20:00+08'"
                                    + " where username = 'clerk2'");
                    assertThat(watched(AccountConcern.UNUSED).things())
                            .extracting(thing -> thing.line().key())
                            .startsWith("account.thing.unused")
                            .endsWith("account.thing.neverUsed");
                }));
    }

    /** What a heading counts is what the list behind it shows. */
    @ParameterizedTest
    @EnumSource
    void countsWhatTheListShows(AccountConcern concern) {
        create("fresh");
        tables.update("update account set locked_until = timestamp with time zone '2027-11-23 10:20:00+08'"
                + " where username in ('clerk2', 'fresh')");
        As.user(
                users,
                "sysadmin",
                () -> TestClock.daysLater(91, () -> {
                    var rows = list.page(AccountFilter.of(concern), Sort.unsorted(), 0, 50);
                    assertThat(rows).isNotEmpty().hasSize((int) watched(concern).count());
                    assertThat(list.count(AccountFilter.of(concern))).isEqualTo(rows.size());
                }));
    }

    @Test
    void namesRolesThatOneAccountAloneHolds() {
        As.user(users, "secadmin", () -> {
            assertThat(watch.heldOnce())
                    .contains(Role.SYSTEM_ADMIN, Role.AUDITOR)
                    .doesNotContain(Role.CLERK);
            tables.update("update account set enabled = false where username = 'clerk2'");
            assertThat(watch.heldOnce()).contains(Role.CLERK);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::all);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::heldOnce);
        });
    }

    private WatchedAccounts watched(AccountConcern concern) {
        return watch.all().get(concern.ordinal());
    }

    private Thing only(AccountConcern concern) {
        assertThat(watched(concern).things()).hasSize(1);
        return watched(concern).things().getFirst();
    }

    /** Whose password somebody else set, and who has no role. */
    private void create(String username) {
        RunAsSystem.run(
                "测试",
                () -> accounts.create(
                        List.of(new NewAccount(username, username, Map.of(), null)), new Password("Demo#2026"), true));
        database.flush();
    }
}
