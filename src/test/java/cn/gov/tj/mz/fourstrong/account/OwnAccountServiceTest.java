package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class OwnAccountServiceTest {

    private static final Password OLD = new Password("Demo#2026");
    private static final Password NEW = new Password("Besser#2027");

    @Autowired
    OwnAccountService own;

    @Autowired
    Preferences preferences;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    void changesThePasswordOfTheOneWhoKnowsIt() {
        own.changePassword(OLD, NEW);

        assertThat(encoder.matches(
                        NEW.characters(), users.loadUserByUsername("clerk").getPassword()))
                .isTrue();
        assertThat(own.isPasswordChangeDue()).isFalse();
        assertThat(events.stream(AccountEvent.class))
                .extracting(AccountEvent::action)
                .containsExactly(AccountAction.PASSWORD_CHANGED);
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(problem(new Password("wrong"), NEW)).isEqualTo(Problem.of("current", "account.password.wrong"));
        assertThat(problem(OLD, OLD)).isEqualTo(Problem.of("wanted", "account.password.same"));
        assertThat(problem(OLD, new Password(""))).isEqualTo(Problem.of("wanted", "account.password.tooShort", 8));
        assertThat(encoder.matches(
                        OLD.characters(), users.loadUserByUsername("clerk").getPassword()))
                .isTrue();
    }

    @Test
    void remembersForEachAccountByItself() {
        preferences.save("grid.test", "a,b");
        preferences.save("grid.test", "b,a");
        database.flush();

        assertThat(preferences.get("grid.test")).contains("b,a");
        As.user(users, "clerk2", () -> assertThat(preferences.get("grid.test")).isEmpty());

        preferences.remove("grid.test");
        preferences.remove("grid.test");
        assertThat(preferences.get("grid.test")).isEmpty();
    }

    @Test
    void remembersNothingTooLongOrWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> preferences.save("grid.test", "x".repeat(Preferences.MAX_LENGTH + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> preferences.save("../etc", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> preferences.get("Grid"));
    }

    private Problem problem(Password current, Password wanted) {
        var invalid = catchThrowableOfType(Invalid.class, () -> own.changePassword(current, wanted));
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().getFirst();
    }
}
