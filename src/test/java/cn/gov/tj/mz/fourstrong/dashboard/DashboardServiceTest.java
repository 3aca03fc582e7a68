package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Against the figures that were worked out from the CSV of the demo by hand. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class DashboardServiceTest {

    private static final Choice FIRST_HALF_2025 = new Choice("2025H1", null);
    private static final Choice OPEN = new Choice("2026H2", null);

    @Autowired
    DashboardService dashboard;

    @Autowired
    JdbcTemplate database;

    @Test
    void offersCyclesAndTheUnitsInReach() {
        var selection = dashboard.selection(new Choice(null, null));

        assertThat(selection.cycles()).extracting(CycleFacts::code).containsExactly("2026H2", "2025H1", "2024");
        assertThat(selection.units())
                .extracting(UnitName::shortName)
                .containsExactly("市民政局", "网信办", "政务服务处", "市福彩中心", "救助管理站", "市养老院");
    }

    @Test
    void beginsWithTheNewestCycleWhoseResultsAreComplete() {
        assertThat(dashboard.selection(new Choice(null, null)).cycle())
                .extracting(CycleFacts::code)
                .isEqualTo("2025H1");
    }

    @Test
    void sumsUpACycleAndComparesItWithTheOneBefore() {
        var overview = dashboard.overview(FIRST_HALF_2025);
        var totals = overview.current().totals();

        assertThat(totals.evaluated()).isEqualTo(6);
        assertThat(totals.waiting()).isZero();
        assertThat(totals.mean()).isEqualByComparingTo("88.3");
        assertThat(totals.spread()).isEqualByComparingTo("13.5");
        assertThat(totals.meanGap()).isEqualByComparingTo("2.0");
        assertThat(overview.largestGap()).isNotNull();
        assertThat(overview.largestGap().branch()).isEqualTo("救助分站");
        assertThat(overview.largestGap().points()).isEqualByComparingTo("3.0");
        assertThat(overview.previous()).isNotNull();
        assertThat(overview.previous().cycle().code()).isEqualTo("2024");
        assertThat(overview.previous().totals().mean()).isEqualByComparingTo("86.5");
        assertThat(overview.means().current()).containsEntry(Criterion.POLITICAL_FUNCTION, new BigDecimal("87.8"));
    }

    @Test
    void namesWhatLiesBelowTheMark() {
        var weak = dashboard.overview(FIRST_HALF_2025).weakPoints();

        assertThat(weak)
                .extracting(
                        Overview.WeakPoint::branch,
                        Overview.WeakPoint::criterion,
                        point -> point.percent().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("养老院", Criterion.POLITICAL_FUNCTION, "75.0"),
                        tuple("养老院", Criterion.LEADERSHIP_TEAM, "75.0"),
                        tuple("救助总站", Criterion.LEADERSHIP_TEAM, "77.5"));
        assertThat(weak).allMatch(point -> point.all() == 3);
    }

    @Test
    void ranksByTotals() {
        assertThat(dashboard.ranking(FIRST_HALF_2025))
                .extracting(BranchPoints::branch)
                .startsWith("福彩中心", "政务服务处")
                .endsWith("养老院")
                .hasSize(6);
    }

    @Test
    void knowsTheFirstCycleHasNoneBefore() {
        var overview = dashboard.overview(new Choice("2024", null));

        assertThat(overview.previous()).isNull();
        assertThat(overview.means().previous()).isEmpty();
    }

    @Test
    void countsWhatWasNotHandedInOrWasGivenBack() {
        var totals = dashboard.overview(OPEN).current().totals();

        assertThat(totals.expected()).isEqualTo(6);
        assertThat(totals.evaluated()).isEqualTo(1);
        assertThat(totals.waiting()).isEqualTo(5);
        assertThat(totals.pending()).isBetween(1L, 4L);
    }

    @Test
    void hasNoNumberWhereNothingIsEvaluated() {
        database.update(
                "update evaluation set total = null where cycle_id = (select id from cycle where code = '2026H2')");

        var overview = dashboard.overview(OPEN);
        var totals = overview.current().totals();

        assertThat(totals.mean()).isNull();
        assertThat(totals.spread()).isNull();
        assertThat(totals.meanGap()).isNull();
        assertThat(overview.largestGap()).isNull();
        assertThat(overview.means().current()).isEmpty();
        assertThat(overview.weakPoints()).isEmpty();
        assertThat(overview.results())
                .hasSize(6)
                .allMatch(scoredResult -> scoredResult.percents().isEmpty());
    }

    @Test
    void leavesOutBranchesThatTakeNoPart() {
        database.update("""
                update evaluation set exclusion = 'TOO_YOUNG', total = null
                where branch_short_name = '养老院' and cycle_id = (select id from cycle where code = '2025H1')
                """);

        var overview = dashboard.overview(FIRST_HALF_2025);

        assertThat(overview.current().totals().excluded()).isOne();
        assertThat(overview.current().totals().expected()).isEqualTo(5);
        assertThat(overview.results())
                .extracting(scoredResult -> scoredResult.result().branch())
                .doesNotContain("养老院");
    }

    @Test
    void standsEmptyBeforeTheFirstCycle() {
        Emptied.table(database, "cycle");

        assertThat(dashboard.selection(new Choice(null, null)).cycle()).isNull();
    }
}
