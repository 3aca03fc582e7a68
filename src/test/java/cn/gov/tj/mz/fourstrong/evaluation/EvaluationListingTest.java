package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class EvaluationListingTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void listsTheNewestCycleFirstInTheOrderOfTheOrganisation() {
        assertThat(all(EvaluationFilter.ALL)).hasSize(18);
        assertThat(all(EvaluationFilter.ALL).subList(0, 6))
                .extracting(row -> row.branch().shortName())
                .containsExactly("网信办", "政务服务处", "福彩中心", "救助总站", "救助分站", "养老院");
    }

    @Test
    void addsUpToTheTotalByCriteria() {
        var concluded = all(EvaluationFilter.ALL.at(EvaluationState.FINAL));
        assertThat(concluded).hasSize(12).allSatisfy(row -> {
            var points = Arrays.stream(Criterion.values()).map(row::points).toList();
            assertThat(Scoring.total(new ArrayList<>(points))).isEqualTo(row.total());
            assertThat(row.total())
                    .isEqualTo(AssessmentSheet.tally(evaluations.sheet(row.id()).lines(), IndicatorLine::result)
                            .total());
            assertThat(row.result().totals().difference())
                    .isEqualTo(row.total().subtract(row.result().totals().selfTotal()));
            assertThat(row.result().grade()).isNotNull();
        });
    }

    @Test
    void showsNothingWhereNothingIsKnown() {
        var drafts = all(EvaluationFilter.ALL.at(EvaluationState.DRAFT, EvaluationState.RETURNED));
        assertThat(drafts).hasSize(4).allSatisfy(row -> {
            assertThat(row.result().totals().selfTotal()).isNull();
            assertThat(row.total()).isNull();
            assertThat(row.result().grade()).isNull();
            assertThat(row.result().criteria()).isEmpty();
            assertThat(row.result().totals().difference()).isNull();
        });
    }

    @Test
    void isNarrowedByCycleUnitBranchGradeAndState() {
        var branch = organisation.branches().stream()
                .filter(branchName -> branchName.code().equals("JZ"))
                .findFirst()
                .orElseThrow();
        assertThat(all(EvaluationFilter.ALL.in("2024"))).hasSize(6);
        assertThat(all(new EvaluationFilter("2024", branch.unitId(), null, null, Set.of())))
                .extracting(row -> row.branch().shortName())
                .containsExactly("救助总站", "救助分站");
        assertThat(all(new EvaluationFilter(null, null, branch.id(), null, Set.of())))
                .hasSize(3);
        var excellent = new EvaluationFilter("2025H1", null, null, "EXCELLENT", Set.of());
        assertThat(all(excellent))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.total()).isGreaterThanOrEqualTo(new BigDecimal("90")));
        assertThat(evaluations.count(excellent)).isEqualTo(all(excellent).size());
        assertThat(all(EvaluationFilter.ALL.in("1999"))).isEmpty();
        assertThat(all(new EvaluationFilter(null, UUID.randomUUID(), null, null, Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycle",
                "branch",
                "unit",
                "selfTotal",
                "total",
                "difference",
                "grade",
                "state",
                "changed",
                "POLITICAL_FUNCTION",
                "LEADERSHIP_TEAM",
                "MEMBERSHIP",
                "EFFECTIVENESS"
            })
    void isSortedBothWaysByEachColumnAndPagesDoNotOverlap(String property) {
        for (var sort : List.of(Sort.by(property), Sort.by(Sort.Direction.DESC, property))) {
            var pages = new ArrayList<UUID>();
            for (var offset = 0; offset < 18; offset += 5) {
                evaluations.page(EvaluationFilter.ALL, sort, offset, 5).forEach(row -> pages.add(row.id()));
            }
            assertThat(pages).hasSize(18).doesNotHaveDuplicates();
            var streamed = new ArrayList<UUID>();
            evaluations.forEach(EvaluationFilter.ALL, sort, row -> streamed.add(row.id()));
            assertThat(streamed).isEqualTo(pages);
        }
    }

    @Test
    void putsEvaluationsWithoutAValueLastInBothDirections() {
        Orders.assertNullsLast(
                evaluations,
                EvaluationFilter.ALL,
                "selfTotal",
                row -> row.result().totals().selfTotal());
        Orders.assertNullsLast(
                evaluations,
                EvaluationFilter.ALL,
                "base",
                row -> row.result().totals().baseTotal());
        Orders.assertNullsLast(evaluations, EvaluationFilter.ALL, "total", EvaluationRow::total);
        Orders.assertNullsLast(
                evaluations,
                EvaluationFilter.ALL,
                "difference",
                row -> row.result().totals().difference());
        Orders.assertNullsLast(
                evaluations,
                EvaluationFilter.ALL,
                Criterion.MEMBERSHIP.name(),
                row -> row.points(Criterion.MEMBERSHIP));
        for (var direction : Sort.Direction.values()) {
            assertThat(evaluations.page(EvaluationFilter.ALL, Sort.by(direction, "grade"), 0, 100).stream()
                            .dropWhile(row -> row.result().grade() != null))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.result().grade()).isNull());
        }
    }

    @Test
    void sortsUnitsAsTheBureauDoesAndNotByTheirNames() {
        var units = List.of("市民政局网信办", "市民政局政务服务处", "天津市福利彩票发行中心", "天津市救助管理站", "天津市养老院");
        var rows = evaluations.page(EvaluationFilter.ALL, Sort.by("unit"), 0, 100);
        assertThat(rows.stream().map(row -> row.branch().unitName()).distinct()).containsExactlyElementsOf(units);
        var descending = evaluations.page(EvaluationFilter.ALL, Sort.by("unit").descending(), 0, 100);
        assertThat(descending.stream().map(row -> row.branch().unitName()).distinct())
                .containsExactlyElementsOf(units.reversed());
    }

    @Test
    void sortsByPointsOfACriterion() {
        var rows = evaluations.page(EvaluationFilter.ALL.in("2025H1"), Sort.by(Criterion.MEMBERSHIP.name()), 0, 100);
        assertThat(rows)
                .extracting(row -> row.points(Criterion.MEMBERSHIP))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void cannotBeSortedByAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluations.page(EvaluationFilter.ALL, Sort.by("branch; drop table"), 0, 1));
    }

    @Test
    void takesTheSameStatementsForOneRowAndForAll() {
        var one = Statements.of(factory, () -> evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 1));
        var all = Statements.of(factory, () -> evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 100));
        var export = Statements.of(factory, () -> evaluations.forEach(EvaluationFilter.ALL, Sort.unsorted(), _ -> {}));
        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(5);
        assertThat(export).isEqualTo(one);
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheOwnBranchOnly() {
        assertThat(all(EvaluationFilter.ALL))
                .extracting(row -> row.branch().shortName())
                .containsOnly("福彩中心");
        assertThat(evaluations.count(EvaluationFilter.ALL)).isEqualTo(3);
        As.user(users, "manager", () -> {
            var foreign = all(EvaluationFilter.ALL.in("2024")).getFirst().id();
            As.user(
                    users,
                    "clerk",
                    () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(foreign)));
        });
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheOwnDraft() {
        var draft = all(EvaluationFilter.ALL.in("2026H2")).getFirst();
        assertThat(AssessmentSheet.tally(
                                evaluations.sheet(draft.id()).lines(),
                                line -> line.selfScore().score())
                        .scored())
                .isEqualTo(8);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(UUID.randomUUID()));
    }

    @Test
    void leadsFromATotalToEvidenceAndHistory() {
        var row = all(EvaluationFilter.ALL.in("2025H1")).getFirst();
        var sheet = evaluations.sheet(row.id());
        assertThat(sheet.lines())
                .anySatisfy(line -> assertThat(line.selfScore().evidence()).isNotEmpty());
        assertThat(sheet.lines())
                .anySatisfy(line -> assertThat(line.reviews())
                        .anySatisfy(mark -> assertThat(mark.remark()).startsWith("演示：")));
        assertThat(sheet.history().steps())
                .extracting(SheetHistory.Step::to)
                .containsExactly(
                        EvaluationState.SUBMITTED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.FINAL);
        assertThat(sheet.history().steps()).extracting(SheetHistory.Step::at).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> evaluations.count(EvaluationFilter.ALL));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> all(EvaluationFilter.ALL));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> evaluations.sheet(UUID.randomUUID()));
        });
    }

    private List<EvaluationRow> all(EvaluationFilter filter) {
        return evaluations.page(filter, Sort.unsorted(), 0, 100);
    }
}
