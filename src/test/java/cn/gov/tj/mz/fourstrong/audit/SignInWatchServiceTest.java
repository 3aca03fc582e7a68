package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
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
    void namesThoseRefusedAtLeastThreeTimesInAWeek(String username) {
        refuse("often-refused", 4);
        refuse("once-or-twice", 2);

        As.user(users, username, () -> {
            assertThat(signIns.refused())
                    .filteredOn(refused -> refused.username().contains("-"))
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.username()).isEqualTo("often-refused");
                        assertThat(refused.times()).isEqualTo(4);
                    });
            TestClock.daysLater(
                    7,
                    () -> assertThat(signIns.refused())
                            .extracting(RefusedSignIns::username)
                            .doesNotContain("often-refused"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void isForAdministratorsOfAccountsOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(signIns::refused));
    }

    private void refuse(String username, int times) {
        for (var time = 0; time < times; time++) {
            chain.add(new AuditRecord(null, username, null, "account.signInRefused", null, username, false, "{}"));
        }
        database.flush();
    }
}
