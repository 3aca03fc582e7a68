package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Each administrator role keeps somebody who can sign in with it. */
@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
class LastHolderTest {

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
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @ParameterizedTest
    @CsvSource({"secadmin, SECURITY_ADMIN", "auditor, AUDITOR"})
    void isNotDisabled(String last, Role role) {
        As.user(
                users,
                "sysadmin",
                () -> refused(role, () -> accounts.disable(account(last).id())));
        assertThat(account(last).isEnabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sysadmin, SYSTEM_ADMIN", "auditor, AUDITOR"})
    void keepsTheRole(String last, Role role) {
        As.user(users, "secadmin", () -> {
            refused(role, () -> grant(last, Set.of()));
            refused(role, () -> grant(last, Set.of(Role.SECURITY_ADMIN)));
            grant(last, Set.of(role));
        });
        assertThat(account(last).roles()).containsExactly(role);
    }

    @Test
    void isNoLongerTheLastOnceSomebodyElseHoldsTheRole() {
        another("auditor2", Role.AUDITOR);
        As.user(users, "sysadmin", () -> accounts.disable(account("auditor").id()));
        As.user(
                users,
                "sysadmin",
                () -> refused(
                        Role.AUDITOR, () -> accounts.disable(account("auditor2").id())));
        assertThat(account("auditor").isEnabled()).isFalse();
        assertThat(account("auditor2").isEnabled()).isTrue();
    }

    @Test
    void aDisabledHolderDoesNotCount() {
        another("auditor2", Role.AUDITOR);
        As.user(users, "sysadmin", () -> accounts.disable(account("auditor2").id()));
        As.user(users, "secadmin", () -> {
            refused(Role.AUDITOR, () -> grant("auditor", Set.of()));
            grant("auditor2", Set.of());
        });
    }

    @Test
    void whatIsDoneToAdministratorsHasActionsOfItsOwn() {
        another("auditor2", Role.AUDITOR);
        As.user(users, "sysadmin", () -> {
            accounts.disable(account("auditor2").id());
            accounts.enable(account("auditor2").id());
            accounts.unlock(account("auditor2").id());
            accounts.resetPassword(account("auditor2").id());
            accounts.rename(account("auditor2").id(), account("auditor2").version(), "审计二");
            accounts.disable(account("clerk").id());
            accounts.resetPassword(account("clerk").id());
        });
        As.user(users, "secadmin", () -> grant("auditor2", Set.of()));
        assertThat(events.stream(AccountEvent.class))
                .extracting(AccountEvent::action)
                .containsExactly(
                        AdministratorAction.DISABLED,
                        AdministratorAction.ENABLED,
                        AdministratorAction.UNLOCKED,
                        AdministratorAction.PASSWORD_RESET,
                        AdministratorAction.RENAMED,
                        AccountAction.DISABLED,
                        AccountAction.PASSWORD_RESET,
                        AdministratorAction.GRANTED);
    }

    private void another(String username, Role role) {
        RunAsSystem.run(
                "测试",
                () -> setup.create(
                        List.of(new NewAccount(username, username, Map.of(role, Scope.WHOLE), null)),
                        new Password("Demo#2026"),
                        false));
        database.flush();
    }

    private Account account(String username) {
        return stored.findByUsername(username).orElseThrow();
    }

    private void grant(String username, Set<Role> roles) {
        var account = account(username);
        grants.grant(account.id(), account.version(), new Grants(roles, null, Map.of()));
        database.flush();
    }

    private static void refused(Role role, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("account.lastHolder." + role));
    }
}
