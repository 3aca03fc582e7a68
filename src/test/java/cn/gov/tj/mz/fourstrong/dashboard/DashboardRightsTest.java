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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class DashboardRightsTest {

    private static final Choice ALL = new Choice("2025H1", null);

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

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "sysadmin", "secadmin", "auditor"})
    void refuseEveryoneElse(String user) {
        As.user(users, user, () -> {
            refused(() -> dashboard.selection(ALL));
            refused(() -> dashboard.overview(ALL));
            refused(() -> dashboard.ranking(ALL));
            refused(() -> profiles.branches("", 0, 10));
            refused(() -> profiles.branch("FC"));
            refused(() -> profiles.profile("FC"));
            refused(() -> comparisons.branches("", 0, 10));
            refused(() -> comparisons.branchesWith(Set.of("FC")));
            refused(() -> comparisons.compare(Set.of("FC", "ZW"), null));
        });
    }

    @Test
    @WithUserDetails("clerk")
    void showAClerkTheOwnBranchOnly() {
        var overview = dashboard.overview(ALL);

        assertThat(dashboard.selection(ALL).units()).isEmpty();
        assertThat(overview.current().totals().listed()).isOne();
        assertThat(overview.results())
                .extracting(scoredResult -> scoredResult.result().branchCode())
                .containsExactly("FC");
        assertThat(overview.trend().points())
                .extracting(Overview.TrendPoint::branchCode)
                .containsOnly("FC");
        assertThat(profiles.branches("", 0, 10)).extracting(BranchName::code).containsExactly("FC");
        assertThat(profiles.profile("FC").branch().name()).isEqualTo("天津市福利彩票发行中心党支部");
    }

    @Test
    @WithUserDetails("clerk")
    void hideOthersFromAClerk() {
        refused(() -> dashboard.ranking(ALL));
        refused(() -> comparisons.compare(Set.of("FC", "ZW"), null));
        missing(() -> dashboard.overview(new Choice("2025H1", "FCZX")));
        missing(() -> profiles.profile("ZW"));
        missing(() -> profiles.profile("no such branch"));
    }

    @Test
    @WithUserDetails("manager")
    void keepAManagerToTheOwnUnit() {
        narrowManagerTo("JZZ");

        assertThat(dashboard.selection(ALL).units()).extracting(UnitName::code).containsExactly("JZZ");
        assertThat(dashboard.overview(ALL).current().totals().listed()).isEqualTo(2);
        assertThat(dashboard.ranking(ALL)).extracting(BranchPoints::branch).containsExactly("救助总站", "救助分站");
        assertThat(comparisons.branches("", 0, 10)).extracting(BranchName::code).containsExactly("JZ", "JF");
        missing(() -> dashboard.overview(new Choice("2025H1", "FCZX")));
        missing(() -> dashboard.overview(new Choice("2025H1", "MZJ")));
        missing(() -> dashboard.ranking(new Choice("2025H1", "MZJ")));
        missing(() -> profiles.profile("FC"));
        missing(() -> comparisons.compare(Set.of("JZ", "FC"), "2025H1"));
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
        missing(() -> comparisons.compare(Set.of("FC", "ZW"), "1999"));
    }

    private void narrowManagerTo(String unit) {
        database.update("""
                update account_grants set node_id = (select id from unit where code = ?)
                where account_id = (select id from account where username = 'manager')
                """, unit);
        remembered.clear();
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }

    private static void missing(Runnable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call::run);
    }
}
