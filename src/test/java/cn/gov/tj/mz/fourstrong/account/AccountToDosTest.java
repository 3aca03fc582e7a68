package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class AccountToDosTest {

    @Autowired
    AccountToDos toDos;

    @Autowired
    AccountWatchService watch;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    JdbcTemplate tables;

    @Test
    void nameLockedAccountsToTheSystemAdministratorUntilTheyAreFree() {
        As.user(users, "sysadmin", () -> assertThat(toDos.forCaller()).isEmpty());
        tables.update("update account set locked_until = timestamp with time zone '2026-11-23 10:20:00+08'"
                + " where username = 'clerk2'");

        As.user(users, "sysadmin", () -> {
            assertThat(toDos.withThings()).extracting(ToDo::key).containsExactly("account.todo.locked");
            var thing = thing();
            assertThat(thing.title().arguments()).contains("clerk2");
            assertThat(thing.line().key()).isEqualTo("account.thing.locked");
            assertThat(thing.route()).isEqualTo("accounts?q=clerk2");
            TestClock.daysLater(1, () -> assertThat(toDos.forCaller()).isEmpty());
        });
        As.user(users, "secadmin", () -> assertThat(toDos.forCaller()).isEmpty());
    }

    @Test
    void nameAccountsWithoutARoleToTheSecurityAdministrator() {
        create("fresh");

        As.user(users, "secadmin", () -> {
            assertThat(toDos.withThings()).extracting(ToDo::key).containsExactly("account.todo.ungranted");
            assertThat(thing().title()).isEqualTo(Words.of("account.thing.name", "fresh", "fresh"));
        });
        As.user(users, "sysadmin", () -> assertThat(toDos.forCaller()).isEmpty());
    }

    @Test
    void countPasswordsThatNobodyChanged() {
        As.user(users, "sysadmin", () -> {
            var before = watch.countPasswordDue();
            create("fresh");
            assertThat(watch.countPasswordDue()).isEqualTo(before + 1);
            assertThat(watch.passwordDue()).extracting(Thing::route).contains("accounts?q=fresh");
        });
    }

    @Test
    void nameThoseThatNobodyUsedForLong() {
        As.user(users, "secadmin", () -> {
            assertThat(watch.countUnused()).isZero();
            TestClock.daysLater(91, () -> {
                tables.update("update account set last_signed_in_at = timestamp with time zone '2026-11-01 10:20:00+08'"
                        + " where username = 'clerk2'");
                assertThat(watch.countUnused()).isPositive();
                assertThat(watch.unused())
                        .extracting(thing -> thing.line().key())
                        .startsWith("account.thing.unused")
                        .endsWith("account.thing.neverUsed");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void areNotForOthers(String username) {
        create("fresh");
        As.user(users, username, () -> {
            assertThat(toDos.withThings()).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::countPasswordDue);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::passwordDue);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::countUnused);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(watch::unused);
        });
    }

    private Thing thing() {
        return toDos.withThings().getFirst().things().getFirst();
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
