package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("sysadmin")
class AccountServiceTest {

    @Autowired
    AccountService admin;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    void createsAnAccountWithoutRightsWhosePasswordIsShownOnce() {
        var password = admin.create(" New.Clerk-2 ", "工作人员𠮷");

        var account = stored("new.clerk-2");
        assertThat(account.displayName()).isEqualTo("工作人员𠮷");
        assertThat(account.roles()).isEmpty();
        assertThat(account.isPasswordChangeDue()).isTrue();
        assertThat(encoder.matches(password.characters(), account.passwordHash()))
                .isTrue();
        assertThat(events.stream(AccountEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(AccountAction.CREATED);
            assertThat(event.toString()).doesNotContain(password.characters());
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 某人, username, account.username.pattern",
                "ab, 某人, username, account.username.pattern",
                "1abc, 某人, username, account.username.pattern",
                "<b>x</b>, 某人, username, account.username.pattern",
                "clerk, 某人, username, account.username.taken",
                "CLERK, 某人, username, account.username.taken",
                "newone, '  ', displayName, problem.required",
                "newone, -, displayName, problem.required",
            })
    void saysWhatIsWrongWithANewAccount(String username, String displayName, String field, String key) {
        var invalid = catchThrowableOfType(Invalid.class, () -> admin.create(username, displayName));

        assertThat(invalid.problems()).containsExactly(Problem.of(field, key));
    }

    @Test
    void countsCodePointsOfNames() {
        admin.create("longest", "𠮷".repeat(50));

        assertThat(stored("longest").displayName()).isEqualTo("𠮷".repeat(50));
        assertThat(catchThrowableOfType(Invalid.class, () -> admin.create("longer", "𠮷".repeat(51)))
                        .problems())
                .containsExactly(Problem.of("displayName", "problem.tooLong", 50));
    }

    @Test
    void renamesUnlessSomebodyElseDidFirst() {
        var clerk = stored("clerk");
        var expectedVersion = clerk.version();

        admin.rename(clerk.id(), expectedVersion, "新名字");
        database.flush();

        assertThat(stored("clerk").displayName()).isEqualTo("新名字");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> admin.rename(clerk.id(), expectedVersion, "更新的名字"));
    }

    @Test
    void disablesAndEnables() {
        var clerk = stored("clerk").id();

        admin.disable(clerk);
        assertThat(users.loadUserByUsername("clerk").isEnabled()).isFalse();

        admin.enable(clerk);
        assertThat(users.loadUserByUsername("clerk").isEnabled()).isTrue();
    }

    @Test
    void resetsAPasswordWhichGivesNoRightsUntilItIsChanged() {
        var password = admin.resetPassword(stored("clerk").id());

        var principal = users.loadUserByUsername("clerk");
        assertThat(encoder.matches(password.characters(), principal.getPassword()))
                .isTrue();
        assertThat(principal.getAuthorities()).isEmpty();
    }

    @Test
    void keepsOffTheOwnAccountAndUnknownOnes() {
        var own = stored("sysadmin").id();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> admin.disable(own));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> admin.enable(own));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> admin.unlock(own));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> admin.resetPassword(own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admin.disable(UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "secadmin", "auditor"})
    void isClosedToEveryOtherRole(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> admin.create("another", "某人")));
    }

    private Account stored(String username) {
        return accounts.findByUsername(username).orElseThrow();
    }
}
