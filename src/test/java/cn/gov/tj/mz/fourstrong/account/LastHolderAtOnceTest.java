package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Of the last two holders of a role, one stays: whoever decides second waits for the first and finds nobody else. */
@ApplicationTest
@Tag("database")
class LastHolderAtOnceTest {

    /** For so long the first has decided but not committed; enough for the second to go wrong. */
    private static final Duration OPEN = Duration.ofMillis(500);

    @Autowired
    AccountService accounts;

    @Autowired
    AccountGrantService grants;

    @Autowired
    AccountSetupService setup;

    @Autowired
    AccountRepository stored;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void createSecondHolders() {
        RunAsSystem.run(
                "测试",
                () -> setup.create(
                        List.of(
                                NewAccount.administrator("auditor2", "审计二", Role.AUDITOR),
                                NewAccount.administrator("secadmin2", "安全二", Role.SECURITY_ADMIN)),
                        new Password("Demo#2026"),
                        false));
    }

    @AfterEach
    void remove() {
        Stream.of(
                        "delete from account_grants where account_id in (select id from account where username in (:names))",
                        "delete from account where username in (:names)")
                .forEach(statement -> database.sql(statement)
                        .param("names", List.of("auditor2", "secadmin2"))
                        .update());
    }

    @Test
    void staysEnabledWhenBothAreDisabled() throws Exception {
        assertSecondIsRefused(
                Role.AUDITOR, () -> disable("sysadmin", "auditor2"), () -> disable("sysadmin", "auditor"));
        assertThat(account("auditor2").isEnabled()).isFalse();
        assertThat(account("auditor").isEnabled()).isTrue();
    }

    @Test
    void keepsTheRoleWhenEachTakesItFromTheOther() throws Exception {
        assertSecondIsRefused(
                Role.SECURITY_ADMIN, () -> strip("secadmin", "secadmin2"), () -> strip("secadmin2", "secadmin"));
    }

    @Test
    void keepsTheRoleWhenTheOtherIsDisabled() throws Exception {
        assertSecondIsRefused(
                Role.SECURITY_ADMIN, () -> disable("sysadmin", "secadmin2"), () -> strip("secadmin2", "secadmin"));
    }

    private void assertSecondIsRefused(Role role, Runnable first, Runnable second) throws Exception {
        var decided = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var slow = people.submit(() -> transaction.executeWithoutResult(_ -> {
                first.run();
                decided.countDown();
                pause();
            }));
            var quick = people.submit(() -> {
                assertThat(decided.await(10, TimeUnit.SECONDS)).isTrue();
                second.run();
                return true;
            });
            slow.get();
            var failure = catchThrowableOfType(ExecutionException.class, quick::get);
            assertThat(failure)
                    .cause()
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("account.lastHolder." + role));
        }
    }

    private void disable(String actor, String username) {
        As.user(users, actor, () -> accounts.disable(account(username).id()));
    }

    private void strip(String actor, String username) {
        var account = account(username);
        As.user(
                users,
                actor,
                () -> grants.grant(account.id(), account.version(), new Grants(Set.of(), null, Map.of())));
    }

    private Account account(String username) {
        return stored.findByUsername(username).orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(OPEN);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
