package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess.Marks;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Against figures that were worked out by hand from the marks of {@link OwnUnit}. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class DashboardServiceTest {

    private static final Choice NEWEST = new Choice(null, OwnUnit.CODE);
    private static final Choice CYCLE = NEWEST.withCycle(OwnUnit.CYCLE);
    private static final Choice BEFORE = NEWEST.withCycle(OwnUnit.BEFORE);
    private static final Choice OPEN = NEWEST.withCycle(OwnUnit.OPEN);

    @Autowired
    DashboardService dashboard;

    @Autowired
    ComparisonService comparisons;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;

    @BeforeEach
    void leaveNoOtherCycles() {
        own = OwnUnit.alone(program);
    }

    @Test
    void offersCyclesAndTheUnitsInReach() {
        own.openCycle();
        own.createAccounts();

        assertThat(dashboard.selection(NEWEST).cycles())
                .extracting(CycleFacts::code)
                .containsExactly(OwnUnit.OPEN, OwnUnit.CYCLE, OwnUnit.BEFORE);
        assertThat(dashboard.selection(NEWEST).units())
                .extracting(UnitName::code)
                .startsWith("MZJ")
                .endsWith(OwnUnit.CODE);
        As.user(
                users,
                OwnUnit.MANAGER,
                () -> assertThat(dashboard.selection(new Choice(null, null)).units())
                        .extracting(UnitName::shortName)
                        .containsExactly("测试"));
    }

    @Test
    void beginsWithTheNewestCycleWhoseResultsAreComplete() {
        own.openCycle();

        assertThat(dashboard.selection(NEWEST).cycle())
                .extracting(CycleFacts::code)
                .isEqualTo(OwnUnit.CYCLE);
    }

    @Test
    void sumsUpACycleAndComparesItWithTheOneBefore() {
        var overview = dashboard.overview(CYCLE);
        var totals = overview.current().totals();

        assertThat(totals.evaluated()).isEqualTo(3);
        assertThat(totals.waiting()).isZero();
        assertThat(totals.mean()).isEqualByComparingTo("89.5");
        assertThat(totals.spread()).isEqualByComparingTo("12.0");
        assertThat(totals.meanGap()).isEqualByComparingTo("1.5");
        assertThat(overview.largestGap()).isNotNull();
        assertThat(overview.largestGap().branch().then()).isEqualTo("乙支部");
        assertThat(overview.largestGap().points()).isEqualByComparingTo("3.0");
        assertThat(overview.compared().earlier())
                .extracting(earlier -> earlier.cycle().code())
                .isEqualTo(OwnUnit.BEFORE);
        assertThat(overview.compared().shared().count()).isEqualTo(3);
        assertThat(overview.compared().shared().meanChange()).isEqualByComparingTo("-0.3");
        assertThat(overview.compared().shared().spreadChange()).isEqualByComparingTo("3.5");
        assertThat(overview.compared().now())
                .isEqualTo(Map.of(
                        Criterion.POLITICAL_FUNCTION, new BigDecimal("87.8"),
                        Criterion.LEADERSHIP_TEAM, new BigDecimal("84.2"),
                        Criterion.MEMBERSHIP, new BigDecimal("95.0"),
                        Criterion.EFFECTIVENESS, new BigDecimal("91.1")));
        assertThat(overview.compared().before())
                .isEqualTo(Map.of(
                        Criterion.POLITICAL_FUNCTION, new BigDecimal("94.4"),
                        Criterion.LEADERSHIP_TEAM, new BigDecimal("100.0"),
                        Criterion.MEMBERSHIP, new BigDecimal("90.0"),
                        Criterion.EFFECTIVENESS, new BigDecimal("78.3")));
    }

    @Test
    void listsResultsAndGradesInTheirOrder() {
        var overview = dashboard.overview(CYCLE);

        assertThat(overview.results())
                .extracting(
                        scored -> scored.result().branchCode(),
                        scored -> scored.result().selfTotal(),
                        scored -> scored.result().total(),
                        scored -> scored.percent(Criterion.EFFECTIVENESS))
                .containsExactly(
                        tuple("OWN1", points("97.0"), points("96.0"), points("90.0")),
                        tuple("OWN2", points("91.5"), points("88.5"), points("83.3")),
                        tuple("OWN3", points("84.5"), points("84.0"), points("100.0")));
        assertThat(overview.grades()).extracting(Overview.GradeCount::count).containsExactly(1L, 2L, 0L, 0L);
    }

    @Test
    void drawsEveryResultOfEachBranch() {
        var trend = dashboard.overview(CYCLE).trend();

        assertThat(trend.cycles())
                .extracting(cycle -> cycle.cycle().code())
                .containsExactly(OwnUnit.BEFORE, OwnUnit.CYCLE);
        assertThat(trend.points())
                .extracting(Overview.TrendPoint::branchCode, Overview.TrendPoint::total)
                .containsExactlyInAnyOrder(
                        tuple("OWN1", points("95.0")),
                        tuple("OWN1", points("96.0")),
                        tuple("OWN2", points("88.0")),
                        tuple("OWN2", points("88.5")),
                        tuple("OWN3", points("86.5")),
                        tuple("OWN3", points("84.0")));
        var all = comparisons.compare(Set.of("OWN1", "OWN3"), OwnUnit.CYCLE).columns();
        assertThat(trend.points())
                .filteredOn(point -> point.branchCode().equals("OWN3"))
                .extracting(Overview.TrendPoint::place)
                .containsOnly(all.getLast().place());
    }

    @Test
    void namesWhatLiesBelowTheMarkTheWeakestFirst() {
        assertThat(dashboard.overview(CYCLE).concerns().weak())
                .extracting(
                        point -> point.branch().then(),
                        Concerns.WeakPoint::criterion,
                        point -> point.percent().toPlainString(),
                        Concerns.WeakPoint::all)
                .containsExactly(
                        tuple("丙支部", Criterion.POLITICAL_FUNCTION, "73.3", 3L),
                        tuple("丙支部", Criterion.LEADERSHIP_TEAM, "75.0", 3L),
                        tuple("乙支部", Criterion.LEADERSHIP_TEAM, "77.5", 3L));
    }

    @Test
    void namesEqualPointsOfABranchInTheOrderOfTheCriteria() {
        var marks = new Marks(Map.of("A1", "9", "B1", "5", "B2", "1"), Map.of());
        new CycleProcess(program).closed("2018H2", Map.of(own.branch(1), marks));

        assertThat(dashboard.overview(NEWEST.withCycle("2018H2")).concerns().weak())
                .extracting(
                        Concerns.WeakPoint::criterion, point -> point.percent().toPlainString())
                .containsExactly(tuple(Criterion.POLITICAL_FUNCTION, "70.0"), tuple(Criterion.LEADERSHIP_TEAM, "70.0"));
    }

    @Test
    void ranksByTotals() {
        assertThat(dashboard.ranking(CYCLE))
                .extracting(points -> points.branch().then(), BranchPoints::points)
                .containsExactly(
                        tuple("甲支部", points("96.0")), tuple("乙支部", points("88.5")), tuple("丙支部", points("84.0")));
    }

    @Test
    void knowsTheFirstCycleHasNoneBefore() {
        var overview = dashboard.overview(BEFORE);

        assertThat(overview.compared().earlier()).isNull();
        assertThat(overview.compared().before()).isEmpty();
    }

    @Test
    void countsWhatWasNotHandedInOrWasGivenBack() {
        own.openCycle();

        var overview = dashboard.overview(OPEN);
        var totals = overview.current().totals();

        assertThat(totals.expected()).isEqualTo(4);
        assertThat(totals.evaluated()).isEqualTo(1);
        assertThat(totals.waiting()).isEqualTo(3);
        assertThat(overview.progress().pending()).isEqualTo(2);
        assertThat(overview.progress().states())
                .extracting(StateCount::state, StateCount::count)
                .containsExactly(
                        tuple(EvaluationState.REVIEWED, 1L),
                        tuple(EvaluationState.SUBMITTED, 1L),
                        tuple(EvaluationState.RETURNED, 1L),
                        tuple(EvaluationState.DRAFT, 1L));
    }

    @Test
    void hasNoNumberWhereNothingIsEvaluated() {
        database.update(
                "update evaluation set total = null, review_total = null where cycle_id = (select id from cycle where code = '2019H2')");

        var overview = dashboard.overview(CYCLE);
        var totals = overview.current().totals();

        assertThat(totals.mean()).isNull();
        assertThat(totals.spread()).isNull();
        assertThat(totals.meanGap()).isNull();
        assertThat(overview.largestGap()).isNull();
        assertThat(overview.compared().now()).isEmpty();
        assertThat(overview.concerns().weak()).isEmpty();
        assertThat(overview.results())
                .hasSize(3)
                .allMatch(scoredResult -> scoredResult.percents().isEmpty());
    }

    @Test
    void leavesOutBranchesThatTakeNoPart() {
        var overview = dashboard.overview(CYCLE);

        assertThat(overview.current().totals().listed()).isEqualTo(4);
        assertThat(overview.current().totals().excluded()).isOne();
        assertThat(overview.current().totals().expected()).isEqualTo(3);
        assertThat(overview.results())
                .extracting(scoredResult -> scoredResult.result().branch().then())
                .containsExactly("甲支部", "乙支部", "丙支部");
    }

    @Test
    void standsEmptyBeforeTheFirstCycle() {
        Emptied.table(database, "cycle");

        assertThat(dashboard.selection(new Choice(null, null)).cycle()).isNull();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
