package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class DashboardRightsTest {

    private static final Choice ALL = new Choice(OwnUnit.CYCLE, null);

    @Autowired
    DashboardService dashboard;

    @Autowired
    BranchProfileService profiles;

    @Autowired
    ComparisonService comparisons;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager remembered;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void makeAnotherUnit() {
        OwnUnit.create(program).createAccounts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "sysadmin", "secadmin", "auditor"})
    void refuseEveryoneElse(String user) {
        As.user(users, user, () -> {
            refused(() -> dashboard.selection(ALL));
            refused(() -> dashboard.overview(ALL));
            refused(() -> dashboard.ranking(ALL));
            refused(() -> profiles.branches("", 0, 10));
            refused(() -> profiles.branch("OWN1"));
            refused(() -> profiles.profile("OWN1"));
            refused(() -> comparisons.branches("", 0, 10));
            refused(() -> comparisons.branchesWith(Set.of("OWN1")));
            refused(() -> comparisons.compare(Set.of("OWN1", "OWN2"), null));
        });
    }

    @Test
    void showAClerkTheirOwnBranchOnly() {
        As.user(users, OwnUnit.CLERK, () -> {
            var overview = dashboard.overview(ALL);

            assertThat(dashboard.selection(ALL).units()).isEmpty();
            assertThat(overview.current().totals().listed()).isOne();
            assertThat(overview.results())
                    .extracting(scoredResult -> scoredResult.result().branchCode())
                    .containsExactly("OWN1");
            assertThat(overview.trend().points())
                    .hasSize(2)
                    .extracting(Overview.TrendPoint::branchCode)
                    .containsOnly("OWN1");
            assertThat(profiles.branches("", 0, 10))
                    .extracting(BranchName::code)
                    .containsExactly("OWN1");
            assertThat(profiles.profile("OWN1").branch().name()).isEqualTo("测试单位甲党支部");
        });
    }

    @Test
    void hideOthersFromAClerk() {
        As.user(users, OwnUnit.CLERK, () -> {
            refused(() -> dashboard.ranking(ALL));
            refused(() -> comparisons.compare(Set.of("OWN1", "OWN2"), null));
            missing(() -> dashboard.overview(ALL.withUnit(OwnUnit.CODE)));
            missing(() -> profiles.profile("OWN2"));
            missing(() -> profiles.profile("no such branch"));
        });
    }

    @Test
    void keepAManagerToTheOwnUnit() {
        As.user(users, OwnUnit.MANAGER, () -> {
            assertThat(dashboard.selection(ALL).units())
                    .extracting(UnitName::code)
                    .containsExactly(OwnUnit.CODE);
            assertThat(dashboard.overview(ALL).current().totals().listed()).isEqualTo(4);
            assertThat(dashboard.ranking(ALL))
                    .extracting(points -> points.branch().then())
                    .containsExactly("甲支部", "乙支部", "丙支部");
            assertThat(comparisons.branches("", 0, 10))
                    .extracting(BranchName::code)
                    .containsExactly("OWN1", "OWN2", "OWN3", "OWN4");
            missing(() -> dashboard.overview(ALL.withUnit("FCZX")));
            missing(() -> dashboard.overview(ALL.withUnit("MZJ")));
            missing(() -> dashboard.ranking(ALL.withUnit("MZJ")));
            missing(() -> profiles.profile("FC"));
            missing(() -> comparisons.compare(Set.of("OWN1", "FC"), OwnUnit.CYCLE));
        });
    }

    @Test
    @WithUserDetails("manager")
    void endWithTheRightNotWithTheSession() {
        database.update(
                "delete from account_grants where account_id = (select id from account where username = 'manager')");
        remembered.clear();

        assertThat(dashboard.overview(ALL).current().totals().listed()).isZero();
        assertThat(dashboard.overview(ALL).activities().dated()).isZero();
        assertThat(dashboard.ranking(ALL)).isEmpty();
        assertThat(profiles.branches("", 0, 10)).isEmpty();
    }

    @Test
    @WithUserDetails("manager")
    void knowNoCycleThatDoesNotExist() {
        missing(() -> dashboard.overview(new Choice("1999", null)));
        missing(() -> comparisons.compare(Set.of("OWN1", "OWN2"), "1999"));
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }

    private static void missing(Runnable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call::run);
    }
}
