package cn.gov.tj.mz.fourstrong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class NoticeServiceTest {

    @Autowired
    NoticeService notices;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;

    @BeforeEach
    void aCycle() {
        cycle = new StoredCycle(database);
    }

    @Test
    void knowsWhenResultsWereOpenToObjections() {
        var publicised = cycle.publicised("甲支部", "30", "30");
        Stored.flushAndClear(database);

        assertThat(notices.days(StoredCycle.CODE))
                .isEqualTo(new NoticeDays(
                        publicised.progress().details().publicity().from(),
                        publicised.progress().details().publicity().until()));
    }

    @Test
    void knowsNoDaysBefore() {
        cycle.reviewed("甲支部", "30", "30");
        Stored.flushAndClear(database);

        assertThat(notices.days(StoredCycle.CODE)).isEqualTo(new NoticeDays(null, null));
    }

    @Test
    void tellsManagersOfOtherBranchesNothing() {
        cycle.publicised("甲支部", "30", "30");
        var other = cycle.draft("乙支部").branch().id();
        Stored.flushAndClear(database);
        People.manager(accounts, "one", other);

        As.user(users, "one", () -> assertThat(notices.days(StoredCycle.CODE)).isEqualTo(new NoticeDays(null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatThrownBy(() -> notices.days(StoredCycle.CODE))
                        .isInstanceOf(AuthorizationDeniedException.class));
    }
}
