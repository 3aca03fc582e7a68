package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess.Marks;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** The number of statements does not grow with branches, evaluations or activities. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class DashboardStatementsTest {

    private static final String ALONE = "2018";

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

    @Autowired
    ActivityImportService imports;

    @Autowired
    ApplicationContext program;

    /** The first branch did more than the others, and was alone in a cycle. */
    @BeforeEach
    void makeResultsAndActivities() {
        var own = OwnUnit.create(program);
        new CycleProcess(program).closed(ALONE, Map.of(own.branch(1), Marks.NONE));
        for (var year = 2020; year < 2025; year++) {
            var honours = List.of(Drafts.honour("" + year, 1), Drafts.honour("" + year, 2));
            var figures = List.of(Drafts.printed("百余条"));
            var draft = Drafts.of("打造品牌。", List.of("BRAND_INNOVATION"), figures, honours);
            OwnBranch.add(imports, OwnBranch.entry(own.branch(1), draft, ActivityState.ACCEPTED));
        }
        database.flush();
    }

    @Test
    void overviewOfAUnitTakesTwentyOneAndOneMoreToCompareWithTheCycleBefore() {
        assertThat(count(() -> dashboard.overview(new Choice(ALONE, OwnUnit.CODE))))
                .isEqualTo(21);
        assertThat(count(() -> dashboard.overview(new Choice(OwnUnit.CYCLE, OwnUnit.CODE))))
                .isEqualTo(22);
    }

    @Test
    void rankingTakesFive() {
        assertThat(count(() -> dashboard.ranking(new Choice(ALONE, OwnUnit.CODE))))
                .isEqualTo(5);
        assertThat(count(() -> dashboard.ranking(new Choice(OwnUnit.CYCLE, "MZJ"))))
                .isEqualTo(5);
    }

    @Test
    void profileTakesThirteenWhateverTheBranchDid() {
        assertThat(count(() -> profiles.profile("OWN1"))).isEqualTo(13);
        assertThat(count(() -> profiles.profile("OWN3"))).isEqualTo(13);
    }

    @Test
    void comparisonTakesAsManyForSixBranchesAsForTwo() {
        var two = count(() -> comparisons.compare(Set.of("OWN1", "OWN2"), OwnUnit.CYCLE));
        var six = count(() -> comparisons.compare(Set.of("OWN1", "OWN2", "OWN3", "OWN4", "FC", "ZW"), OwnUnit.CYCLE));

        assertThat(six).isEqualTo(two).isLessThanOrEqualTo(10);
    }

    private long count(Runnable action) {
        database.clear();
        return Statements.of(factory, action);
    }
}
