package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class HighlightServiceTest {

    @Autowired
    HighlightService highlights;

    @Autowired
    DashboardService dashboard;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void areWhatTheDashboardOpensWith() {
        OwnUnit.alone(program).createAccounts();

        As.user(users, OwnUnit.MANAGER, () -> {
            var found = highlights.newest().orElseThrow();
            var overview = dashboard.overview(new Choice(null, null));
            assertThat(found.cycle()).isEqualTo(overview.current().cycle());
            assertThat(found.weak())
                    .isEqualTo(overview.concerns().weak().stream()
                            .limit(Highlights.MOST)
                            .toList());
            assertThat(found.gap()).isEqualTo(overview.largestGap());
        });
    }

    @Test
    void ofAManagerOfAPartAreOfThatPart() {
        var own = OwnUnit.alone(program);
        People.manager(accounts, "partial", own.branch(1));
        database.flush();

        As.user(users, "partial", () -> {
            var found = highlights.newest().orElseThrow();
            assertThat(found.weak()).allMatch(point -> point.branch().then().equals("甲支部"));
            assertThat(found.gap() == null ? "甲支部" : found.gap().branch().then())
                    .isEqualTo("甲支部");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void areForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(highlights::newest));
    }
}
