package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** The number of statements does not grow with branches, evaluations or activities. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class DashboardStatementsTest {

    @Autowired
    DashboardService dashboard;

    @Autowired
    BranchProfileService profiles;

    @Autowired
    ComparisonService comparisons;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager database;

    @Test
    void overviewTakesThirteenForOneBranchAsForAll() {
        assertThat(count(() -> dashboard.overview(new Choice("2025H1", "YLY")))).isEqualTo(13);
        assertThat(count(() -> dashboard.overview(new Choice("2025H1", "MZJ")))).isEqualTo(13);
    }

    @Test
    void rankingTakesFive() {
        assertThat(count(() -> dashboard.ranking(new Choice("2025H1", "YLY")))).isEqualTo(5);
        assertThat(count(() -> dashboard.ranking(new Choice("2025H1", "MZJ")))).isEqualTo(5);
    }

    @Test
    void profileTakesElevenWhateverTheBranchDid() {
        assertThat(count(() -> profiles.profile("FC"))).isEqualTo(11);
        assertThat(count(() -> profiles.profile("YL"))).isEqualTo(11);
    }

    @Test
    void comparisonTakesAsManyForSixBranchesAsForTwo() {
        var two = count(() -> comparisons.compare(Set.of("WX", "ZW"), "2025H1"));
        var six = count(() -> comparisons.compare(Set.of("WX", "ZW", "FC", "JZ", "JF", "YL"), "2025H1"));

        assertThat(six).isEqualTo(two).isLessThanOrEqualTo(10);
    }

    private long count(Runnable action) {
        database.clear();
        return Statements.of(factory, action);
    }
}
