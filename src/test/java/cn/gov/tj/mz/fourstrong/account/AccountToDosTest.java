package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class AccountToDosTest {

    @Autowired
    AccountToDos toDos;

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
            assertThat(toDos.withThings())
                    .extracting(ToDo::key, ToDo::route)
                    .containsExactly(tuple("account.todo.locked", "accounts?show=LOCKED"));
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

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void areNotForOthers(String username) {
        create("fresh");
        As.user(users, username, () -> {
            assertThat(toDos.withThings()).isEmpty();
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
