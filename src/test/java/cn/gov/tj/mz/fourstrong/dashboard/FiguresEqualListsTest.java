package cn.gov.tj.mz.fourstrong.dashboard;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Category;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** A number on the dashboard is what the list behind it adds up to, for every role, unit and cycle. */
@ApplicationTest
@Tag("database")
@Transactional
class FiguresEqualListsTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();

    @Autowired
    DashboardService dashboard;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ActivityListing activities;

    @Autowired
    CycleService cycles;

    @Autowired
    UserDetailsService users;

    @Autowired
    ActivityImportService imports;

    @Autowired
    ApplicationContext program;

    @Autowired
    EntityManager database;

    private OwnUnit own;

    @BeforeEach
    void makeResultsAndActivities() {
        own = OwnUnit.create(program);
        own.openCycle();
        own.createAccounts();
        OwnBranch.add(
                imports,
                accepted(1, LocalDate.of(2019, 7, 1), 2019),
                accepted(1, LocalDate.of(2019, 12, 31), 2019),
                accepted(2, LocalDate.of(2019, 8, 15), 2019),
                accepted(3, LocalDate.of(2019, 6, 30), 2019),
                accepted(3, null, 2019),
                OwnBranch.entry(own.branch(3), Drafts.on(LocalDate.of(2019, 8, 15), null), ActivityState.SUBMITTED));
        database.flush();
    }

    @ParameterizedTest
    @CsvSource({
        "manager, , 2019H1",
        "manager, , 2019H2",
        "manager, , 2027",
        "manager, MZJ, 2019H2",
        "manager, OWN, 2019H1",
        "manager, OWN, 2019H2",
        "manager, OWN, 2027",
        "own-manager, , 2019H2",
        "own-clerk, , 2019H1",
        "own-clerk, , 2019H2",
        "own-clerk, , 2027",
        "clerk, , 2019H2"
    })
    void always(String user, @Nullable String unit, String cycle) {
        As.user(users, user, () -> {
            var choice = new Choice(cycle, unit);
            var overview = dashboard.overview(choice);
            var part = dashboard.selection(choice).part();
            var rows = rows(cycle, part);

            totalsEqual(overview.current().totals(), rows);
            gradesEqual(overview, cycle, part);
            criteriaEqual(overview, rows, cycle);
            trendEquals(overview, part);
            activitiesEqual(overview, part);
        });
    }

    private void totalsEqual(Totals totals, List<EvaluationRow> rows) {
        var part = rows.stream().filter(row -> row.status().exclusion() == null).toList();
        var results = part.stream().filter(row -> row.total() != null).toList();
        var points = results.stream().map(EvaluationRow::total).toList();

        assertThat(totals.listed()).isEqualTo(rows.size());
        assertThat(totals.expected()).isEqualTo(part.size());
        assertThat(totals.evaluated()).isEqualTo(results.size());
        assertThat(totals.provisional())
                .isEqualTo(results.stream()
                        .filter(row -> row.status().state().isProvisional())
                        .count());
        assertThat(totals.mean()).isEqualTo(Scoring.mean(points));
        assertThat(totals.spread()).isEqualTo(Scoring.spread(points));
        assertThat(totals.meanGap())
                .isEqualTo(Scoring.mean(results.stream()
                        .map(row -> row.result().totals().selfGap())
                        .toList()));
    }

    private void gradesEqual(Overview overview, String cycle, TreePart part) {
        assertThat(overview.grades())
                .hasSize(4)
                .allSatisfy(grade -> assertThat(evaluations.count(
                                new EvaluationFilter(cycle, part.unitId(), part.branchId(), grade.code(), Set.of())))
                        .isEqualTo(grade.count()));
        assertThat(evaluations.count(new EvaluationFilter(
                        cycle,
                        part.unitId(),
                        part.branchId(),
                        null,
                        Set.of(EvaluationState.DRAFT, EvaluationState.RETURNED))))
                .isEqualTo(overview.progress().pending());
    }

    private void criteriaEqual(Overview overview, List<EvaluationRow> rows, String cycle) {
        var rubric = cycles.rubric(cycle);
        var byId = rows.stream().collect(toMap(EvaluationRow::id, row -> row));
        var weak = new ArrayList<String>();
        for (var criterion : Criterion.values()) {
            var marks = RubricSheet.fullMarks(rubric.indicators(criterion));
            var scored = rows.stream()
                    .map(row -> row.points(criterion))
                    .filter(points -> points != null)
                    .toList();
            var mean = scored.isEmpty()
                    ? null
                    : Scoring.percent(Scoring.sum(scored), marks.multiply(BigDecimal.valueOf(scored.size())));
            assertThat(overview.compared().now().get(criterion)).isEqualTo(mean);
            overview.results()
                    .forEach(result -> assertThat(result.percent(criterion))
                            .isEqualTo(Scoring.percent(
                                    byId.get(result.result().id()).points(criterion), marks)));
            scored.stream()
                    .filter(points -> Scoring.percent(points, marks).compareTo(dashboard.attention()) < 0)
                    .forEach(_ -> weak.add(criterion.name()));
        }
        assertThat(overview.concerns().weak())
                .extracting(weakPoint -> weakPoint.criterion().name())
                .containsExactlyInAnyOrderElementsOf(weak);
    }

    private void trendEquals(Overview overview, TreePart part) {
        var listed =
                cycles.names().stream().map(cycle -> rows(cycle.code(), part)).toList();
        var many = listed.stream().anyMatch(rows -> rows.size() > Overview.LINES);
        Map<UUID, BigDecimal> drawn = overview.trend().points().stream()
                .collect(toMap(Overview.TrendPoint::evaluation, Overview.TrendPoint::total));
        assertThat(drawn)
                .isEqualTo(
                        many
                                ? Map.of()
                                : listed.stream()
                                        .flatMap(List::stream)
                                        .filter(row -> row.total() != null)
                                        .collect(toMap(EvaluationRow::id, EvaluationRow::total)));
    }

    private void activitiesEqual(Overview overview, TreePart part) {
        var cycle = overview.current().cycle();
        assertThat(activities.count(filter(part, Set.of(), cycle.startsOn(), cycle.endsOn())))
                .isEqualTo(overview.activities().dated());
        var come = cycle.endsOn().isBefore(TODAY) ? cycle.endsOn() : TODAY;
        assertThat(activities.count(filter(part, Set.of(), cycle.startsOn().minusYears(1), come.minusYears(1))))
                .isEqualTo(overview.activities().yearBefore());
        var month = YearMonth.from(cycle.startsOn());
        while (!month.atDay(1).isAfter(cycle.endsOn())) {
            for (var category : Category.values()) {
                assertThat(activities.count(filter(part, Set.of(category), month.atDay(1), month.atEndOfMonth())))
                        .isEqualTo(drawn(overview, month, category));
            }
            month = month.plusMonths(1);
        }
        assertThat(undated(part, cycle.period().year()))
                .isEqualTo(overview.activities().undated());
    }

    private static long drawn(Overview overview, YearMonth month, Category category) {
        return overview.activities().months().stream()
                .filter(monthCount -> monthCount.yearMonth().equals(month) && monthCount.category() == category)
                .mapToLong(Overview.MonthCount::count)
                .sum();
    }

    private long undated(TreePart part, int year) {
        return activities.count(
                filter(part, ActivityFilter.Tags.ALL, new ActivityFilter.Time(Set.of(year), null, null, true)));
    }

    private List<EvaluationRow> rows(String cycle, TreePart part) {
        var filter = new EvaluationFilter(cycle, part.unitId(), part.branchId(), null, Set.of());
        return evaluations.page(filter, Sort.unsorted(), 0, 1000);
    }

    private static ActivityFilter filter(TreePart part, Set<Category> categories, LocalDate from, LocalDate to) {
        return filter(
                part,
                new ActivityFilter.Tags(Set.of(), Set.of(), categories),
                new ActivityFilter.Time(Set.of(), from, to, false));
    }

    private static ActivityFilter filter(TreePart part, ActivityFilter.Tags tags, ActivityFilter.Time time) {
        var place = new ActivityFilter.Place(branches(part), part.unitCode());
        return new ActivityFilter(null, place, tags, time, Set.of(ActivityState.ACCEPTED), Set.of());
    }

    private ActivityImportService.Entry accepted(int branch, @Nullable LocalDate start, int year) {
        var draft = Drafts.when(start, null, null, start == null, year);
        return OwnBranch.entry(own.branch(branch), draft, ActivityState.ACCEPTED);
    }

    private static Set<UUID> branches(TreePart part) {
        return part.branchId() == null ? Set.of() : Set.of(part.branchId());
    }
}
