package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** A cycle counts and orders branches as the tree was when it opened; who sees them goes by the tree of today. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class FrozenCyclesTest {

    private static final Choice OWN = new Choice(OwnUnit.CYCLE, OwnUnit.CODE);

    @Autowired
    DashboardService dashboard;

    @Autowired
    ComparisonService comparisons;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ProgressListing progress;

    @Autowired
    CorrectionService corrections;

    @Autowired
    OrganisationService organisation;

    @Autowired
    ActivityImportService imports;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationContext program;

    private OwnUnit own;
    private UUID unit;

    @BeforeEach
    void makeResults() {
        own = OwnUnit.create(program);
        own.openCycle();
        own.createAccounts();
        unit = unit(OwnUnit.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {OwnUnit.BEFORE, OwnUnit.CYCLE, OwnUnit.OPEN})
    void countsInListsAndFilesAsBefore(String cycle) {
        var before = read(new EvaluationFilter(cycle, unit, null, null, Set.of()), Sort.unsorted());
        var states = states(cycle);

        reorganise();

        assertThat(before).hasSize(4);
        assertThat(read(new EvaluationFilter(cycle, unit, null, null, Set.of()), Sort.unsorted()))
                .isEqualTo(before);
        assertThat(read(new EvaluationFilter(cycle, null, null, null, Set.of()), Sort.unsorted()))
                .containsAll(before);
        assertThat(states(cycle)).isEqualTo(states);
        assertThat(evaluations.count(filter(cycle, Reorganisation.NEW_HOME))).isZero();
        assertThat(evaluations.count(filter(cycle, Reorganisation.ABOVE))).isZero();
    }

    @Test
    void countsOnTheDashboardAsBefore() {
        var before = figures(OWN);
        var whole = figures(new Choice(OwnUnit.CYCLE, null));

        reorganise();

        assertThat(figures(OWN)).isEqualTo(before);
        assertThat(figures(new Choice(OwnUnit.CYCLE, null))).isEqualTo(whole);
        assertThat(dashboard.overview(OWN).current().totals().mean()).isEqualTo("89.5");
        assertThat(dashboard
                        .overview(new Choice(OwnUnit.CYCLE, Reorganisation.ABOVE))
                        .current()
                        .totals()
                        .listed())
                .isZero();
    }

    @Test
    void countsActivitiesWhereTheirBranchCountedThen() {
        OwnBranch.add(imports, accepted(1), accepted(3), accepted(4));
        var before = dashboard.overview(OWN).activities();

        reorganise();

        var activities = dashboard.overview(OWN).activities();
        assertThat(before.branches()).isNull();
        assertThat(activities.dated()).isEqualTo(before.dated()).isEqualTo(3);
        assertThat(activities.branches()).containsExactly("OWN3", "OWN4", "OWN2", "OWN1");
        var home = dashboard
                .overview(new Choice(OwnUnit.CYCLE, Reorganisation.NEW_HOME))
                .activities();
        assertThat(home.dated()).isZero();
        assertThat(home.isOfNobody()).isTrue();
    }

    private ActivityImportService.Entry accepted(int branch) {
        return OwnBranch.entry(
                own.branch(branch), Drafts.on(LocalDate.of(2019, 8, branch), null), ActivityState.ACCEPTED);
    }

    @Test
    void countsACorrectionWhereItsFirstEditionCounts() {
        reorganise();
        var filter = filter(OwnUnit.CYCLE, OwnUnit.CODE);
        var first = evaluations.page(filter, Sort.unsorted(), 0, 1).getFirst();

        corrections.begin(first.id(), first.version(), "核查有误");

        assertThat(evaluations.count(filter.withCorrections())).isEqualTo(5);
    }

    @Test
    void comparesInTheOrderOfBefore() {
        var codes = Set.of("OWN1", "OWN2", "OWN3");
        var before = columns(codes);

        reorganise();

        assertThat(before).containsExactly("OWN1 96.0", "OWN2 88.5", "OWN3 84.0");
        assertThat(columns(codes)).isEqualTo(before);
    }

    @Test
    void tellsTheNamesOfTodayAndOfThen() {
        reorganise();

        assertThat(evaluations.page(filter(OwnUnit.CYCLE, OwnUnit.CODE), Sort.unsorted(), 0, 1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.branch().name()).isEqualTo(new DatedName("新甲党支部", "测试单位甲党支部"));
                    assertThat(row.branch().shortName()).isEqualTo(new DatedName("新甲", "甲支部"));
                    assertThat(row.branch().unit()).isEqualTo(new DatedName("更名单位", "测试单位"));
                    assertThat(evaluations.sheet(row.id()).subject().branch()).isEqualTo(row.branch());
                });
        assertThat(dashboard.ranking(OWN).getFirst().branch()).isEqualTo(new DatedName("新甲", "甲支部"));
        assertThat(dashboard.overview(OWN).largestGap().branch()).isEqualTo(new DatedName("新乙", "乙支部"));
    }

    /** The new unit's manager may see the branch that came, but no cycle of before becomes the new unit's. */
    @Test
    void showsTheNewManagerWhatRightsAllowAndNoMore() {
        reorganise();

        As.user(users, Reorganisation.NEW_MANAGER, () -> {
            assertThat(codes(evaluations.page(EvaluationFilter.ALL.in(OwnUnit.CYCLE), Sort.unsorted(), 0, 9)))
                    .containsExactly("甲支部");
            assertThat(evaluations.count(filter(OwnUnit.CYCLE, Reorganisation.NEW_HOME)))
                    .isZero();
            assertThat(evaluations.count(new EvaluationFilter(OwnUnit.CYCLE, unit, null, null, Set.of())))
                    .isOne();
            assertThat(dashboard
                            .overview(new Choice(OwnUnit.CYCLE, null))
                            .current()
                            .totals()
                            .listed())
                    .isZero();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dashboard.overview(OWN));
        });
    }

    @Test
    void hidesTheBranchThatWentFromTheManagerOfBefore() {
        reorganise();

        As.user(users, OwnUnit.MANAGER, () -> {
            assertThat(codes(evaluations.page(filter(OwnUnit.CYCLE, OwnUnit.CODE), Sort.unsorted(), 0, 9)))
                    .containsExactly("乙支部", "丙支部", "丁支部");
            assertThat(dashboard.overview(OWN).current().totals().listed()).isEqualTo(3);
            assertThat(dashboard
                            .overview(new Choice(OwnUnit.CYCLE, null))
                            .current()
                            .totals()
                            .listed())
                    .isEqualTo(3);
        });
    }

    private void reorganise() {
        Reorganisation.of(own, program);
    }

    private EvaluationFilter filter(String cycle, @Nullable String code) {
        return new EvaluationFilter(cycle, code == null ? null : unit(code), null, null, Set.of());
    }

    private UUID unit(String code) {
        return organisation.units().stream()
                .filter(unitName -> unitName.code().equals(code))
                .map(UnitName::id)
                .findFirst()
                .orElseThrow();
    }

    /** What the list shows and its file has: names of then, in order. */
    private List<String> read(EvaluationFilter filter, Sort sort) {
        var rows = new ArrayList<String>();
        evaluations.forEach(
                filter,
                sort,
                row -> rows.add("%s %s %s %s %s"
                        .formatted(
                                row.branch().name().then(),
                                row.branch().unit().then(),
                                row.total(),
                                row.status(),
                                row.result().criteria())));
        assertThat(evaluations.count(filter)).isEqualTo(rows.size());
        return rows;
    }

    private List<String> states(String cycle) {
        return progress.page(new EvaluationFilter(cycle, unit, null, null, Set.of()), Sort.by("branch"), 0, 9).stream()
                .map(row -> row.branch().shortName().then() + row.status())
                .toList();
    }

    private Map<String, Object> figures(Choice choice) {
        var overview = dashboard.overview(choice);
        return Map.of(
                "totals", overview.current().totals(),
                "compared", overview.compared(),
                "results",
                        overview.results().stream()
                                .map(row -> row.result().branch().then() + row.percents())
                                .toList(),
                "grades", overview.grades(),
                "weak",
                        overview.concerns().weak().stream()
                                .map(point -> point.branch().then() + point.percent())
                                .toList(),
                "trend", overview.trend().cycles(),
                "ranking",
                        dashboard.ranking(choice).stream()
                                .map(points -> points.branch().then() + points.points())
                                .toList());
    }

    private List<String> columns(Set<String> codes) {
        return comparisons.compare(codes, OwnUnit.CYCLE).columns().stream()
                .map(column -> column.branch().code() + " "
                        + column.result()
                                .map(Result::total)
                                .map(BigDecimal::toString)
                                .orElse("-"))
                .toList();
    }

    private static List<String> codes(List<EvaluationRow> rows) {
        return rows.stream().map(row -> row.branch().shortName().then()).toList();
    }
}
