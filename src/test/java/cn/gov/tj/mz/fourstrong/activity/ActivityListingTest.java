package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ActivityListingTest {

    @Autowired
    ActivityListing list;

    @Autowired
    WaitingListing waiting;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void importRecords() {
        add("WX", "OWN1", "早已发表的", List.of("PARTY_LECTURE"), new ActivityDates(null, null, null, null));
        add("YL", "OWN2", "后来发表的", List.of("PARTY_LECTURE"), new ActivityDates(null, null, null, null));
        add("JZ", "OWN3", "民政业务数据", List.of("VOLUNTEER_SERVICE"), on(LocalDate.of(2026, 3, 10)));
        add("JZ", "OWN4", "获奖", List.of("HONOUR_AWARD"), on(LocalDate.of(2025, 5, 6)));
        add("JZ", "OWN5", "福彩公益", List.of("PARTY_LECTURE"), on(LocalDate.of(2012, 7, 1)));
        record("报送审核的", true);
    }

    @Test
    @WithUserDetails("reviewer")
    void leadsFromOneRecordThatWaitsToTheNextInTheOrderOfTheList() {
        record("甲", true);
        record("乙", false);
        record("丙", true);
        var byTitle = Sort.by("title");
        var shown = list.page(ActivityFilters.states(ActivityState.SUBMITTED), byTitle, 0, 100);
        var ids = shown.stream().map(ActivityRow::id).toList();
        var titles = shown.stream().map(ActivityRow::title).toList();
        assertThat(titles).contains("甲", "丙").doesNotContain("乙");

        assertThat(waiting.next(ActivityFilter.NONE, byTitle, ids.getFirst())).contains(shown.get(1));
        assertThat(waiting.next(ActivityFilter.NONE, byTitle, ids.getLast())).contains(shown.getFirst());
        var only = ids.get(titles.indexOf("甲"));
        assertThat(waiting.next(ActivityFilters.text("甲"), byTitle, only)).isEmpty();
        assertThat(waiting.next(ActivityFilters.states(ActivityState.ACCEPTED), byTitle, ids.getFirst()))
                .isEmpty();
    }

    @Test
    void narrowsToEachPartOfAFilter() {
        assertNarrows(
                ActivityFilters.criterion(Criterion.MEMBERSHIP),
                row -> row.tags().criteria().contains(Criterion.MEMBERSHIP));
        assertNarrows(
                ActivityFilters.type("VOLUNTEER_SERVICE"),
                row -> row.tags().types().contains("VOLUNTEER_SERVICE"));
        assertNarrows(ActivityFilters.states(ActivityState.SUBMITTED), row -> row.state() == ActivityState.SUBMITTED);
        assertNarrows(
                ActivityFilters.years(2012, 2025),
                row -> row.dates().evaluationYear() != null
                        && Set.of(2012, 2025).contains(row.dates().evaluationYear()));
        assertNarrows(
                ActivityFilters.origin(Origin.PUBLISHED), row -> row.source().origin() == Origin.PUBLISHED);
        assertNarrows(
                ActivityFilters.text("民政 数据"),
                row -> (row.title() + row.content().summary()).contains("民政")
                        && (row.title() + row.content().summary()).contains("数据"));
        assertNarrows(
                ActivityFilters.branch(branch("JZ")),
                row -> row.place().branch().equals("救助总站"));
        assertNarrows(ActivityFilters.unit("JZZ"), row -> row.place().unit().equals("天津市救助管理站"));
        var march = YearMonth.of(2026, 3);
        assertNarrows(
                ActivityFilters.days(march.atDay(1), march.atEndOfMonth()),
                row -> row.dates().start() != null
                        && YearMonth.from(row.dates().start()).equals(march));
        assertNarrows(
                ActivityFilters.category(ActivityType.Category.HONOUR),
                row -> row.tags().types().getFirst().equals("HONOUR_AWARD"));
    }

    @Test
    void looksForSignsAsTheyAre() {
        record("增长 8.69%_!");

        assertThat(list.count(ActivityFilters.text("8.69%_!"))).isEqualTo(1);
        assertThat(list.count(ActivityFilters.text("8_69"))).isZero();
        assertThat(list.count(ActivityFilters.text("%%"))).isZero();
        assertThat(list.count(ActivityFilters.text("' or 1=1 --"))).isZero();
    }

    @Test
    void findsWhateverTheCaseAndRareCharacters() {
        record("𠮷 App 上线");

        assertThat(list.count(ActivityFilters.text("𠮷 aPP"))).isEqualTo(1);
        assertThat(list.count(ActivityFilters.text("𠮷\u3000aPP"))).isEqualTo(1);
        assertThat(list.count(ActivityFilters.text("own3"))).isEqualTo(1);
        assertThat(list.count(ActivityFilters.text("ＯＷＮ３"))).isEqualTo(1);
    }

    @Test
    void hidesWithdrawnRecordsUntilTheyAreAskedFor() {
        var before = list.count(ActivityFilter.NONE);
        var id = record("要撤回的");
        As.user(users, "clerk", () -> records.withdraw(id, 0, "重复"));
        database.flush();

        assertThat(list.count(ActivityFilter.NONE)).isEqualTo(before);
        assertThat(list.page(ActivityFilters.states(ActivityState.WITHDRAWN), Sort.unsorted(), 0, 10))
                .extracting(ActivityRow::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "start",
                "code",
                "title",
                "branch",
                "unit",
                "year",
                "origin",
                "created",
                "changed",
                "changedBy",
                "state"
            })
    void givesEachRowOnceWhateverTheOrder(String property) {
        for (var sort : List.of(Sort.by(property), Sort.by(property).descending())) {
            var paged = new ArrayList<UUID>();
            for (var offset = 0; offset < list.count(ActivityFilter.NONE); offset += 333) {
                list.page(ActivityFilter.NONE, sort, offset, 333).forEach(row -> paged.add(row.id()));
            }
            assertThat(paged).doesNotHaveDuplicates().hasSize((int) list.count(ActivityFilter.NONE));
            assertThat(all(ActivityFilter.NONE, sort))
                    .extracting(ActivityRow::id)
                    .isEqualTo(paged);
        }
    }

    @Test
    void ordersByOrganisationStateAndDate() {
        var recorded = all(ActivityFilter.NONE, Sort.by("branch")).stream()
                .map(row -> row.place().branch())
                .distinct()
                .toList();
        assertThat(organisation.branches())
                .extracting(BranchName::shortName)
                .filteredOn(recorded::contains)
                .isEqualTo(recorded);
        assertThat(all(ActivityFilter.NONE, Sort.by("state")).getFirst().state())
                .isEqualTo(ActivityState.DRAFT);
        assertThat(all(ActivityFilter.NONE, Sort.unsorted()).stream()
                        .map(row -> row.dates().start())
                        .filter(Objects::nonNull))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all(ActivityFilters.origin(Origin.PUBLISHED), Sort.unsorted()).stream()
                        .map(row -> row.source().code())
                        .filter(List.of("OWN1", "OWN2")::contains))
                .as("undated, the latest import first")
                .containsExactly("OWN2", "OWN1");
    }

    @Test
    void putsRecordsWithoutAValueLastInBothDirections() {
        record("没有日期的");
        Orders.assertNullsLast(
                list, ActivityFilter.NONE, "start", row -> row.dates().start());
        Orders.assertNullsLast(
                list, ActivityFilter.NONE, "year", row -> row.dates().evaluationYear());
    }

    @Test
    void keepsTheOrderOfTheOrganisationAmongEqualRecords() {
        for (var sort : List.of(Sort.by("origin"), Sort.by("origin").descending())) {
            assertThat(all(ActivityFilters.origin(Origin.PUBLISHED), sort).stream()
                            .map(row -> row.place().branch())
                            .distinct())
                    .containsExactlyElementsOf(all(ActivityFilters.origin(Origin.PUBLISHED), Sort.by("branch")).stream()
                            .map(row -> row.place().branch())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void refusesAnOrderThatItDoesNotKnow() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> list.page(ActivityFilter.NONE, Sort.by("title; drop table activity"), 0, 1))
                .withStackTraceContaining("cannot be sorted");
    }

    @Test
    void takesAsManyStatementsForHundredRowsAsForOne() {
        var oneRow = Statements.of(factory, () -> list.page(ActivityFilter.NONE, Sort.by("branch"), 0, 1));
        var hundredRows = Statements.of(factory, () -> list.page(ActivityFilter.NONE, Sort.by("branch"), 0, 100));

        assertThat(hundredRows).isEqualTo(oneRow).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "branch", "title", "year"})
    void findsTheSameFirstRowsInOneScanAsInTwoQuestions(String property) {
        for (var sort : List.of(Sort.by(property), Sort.by(property).descending(), Sort.unsorted())) {
            for (var text : new String[] {null, "福彩", "民政 数据", "没有这样的记录"}) {
                var filter = ActivityFilters.text(text);

                var start = Rows.of(list, filter).start(sort, 5);

                assertThat(start.total()).isEqualTo(list.count(filter));
                assertThat(start.rows()).isEqualTo(list.page(filter, sort, 0, 5));
            }
        }
    }

    @Test
    void showsNothingOfAnEmptyPage() {
        assertThat(list.page(ActivityFilters.text("没有这样的记录"), Sort.unsorted(), 0, 50))
                .isEmpty();
        assertThat(list.page(ActivityFilter.NONE, Sort.unsorted(), 100_000, 50)).isEmpty();
    }

    @Test
    void knowsTheYearsThatOccur() {
        assertThat(list.years()).contains(2012, 2025, 2026).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    @WithUserDetails("clerk")
    void knowsOnlyTheYearsOfTheirOwnBranch() {
        var own = all(ActivityFilter.NONE, Sort.unsorted()).stream()
                .map(row -> row.dates().evaluationYear())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(list.years())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .containsExactlyInAnyOrderElementsOf(own);
    }

    private void assertNarrows(ActivityFilter filter, Predicate<ActivityRow> meant) {
        var expected = all(ActivityFilter.NONE, Sort.unsorted()).stream()
                .filter(meant)
                .map(ActivityRow::id)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(all(filter, Sort.unsorted()))
                .extracting(ActivityRow::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.count(filter)).isEqualTo(expected.size());
    }

    private List<ActivityRow> all(ActivityFilter filter, Sort sort) {
        var rows = new ArrayList<ActivityRow>();
        list.forEach(filter, sort, rows::add);
        return rows;
    }

    private void add(String branch, String code, String title, List<String> types, ActivityDates dates) {
        var draft = new ActivityDraft(
                title, "", types, Set.of(Criterion.MEMBERSHIP), dates, dates.start() == null, List.of(), List.of());
        OwnBranch.add(
                imports,
                new ActivityImportService.Entry(
                        branch(branch),
                        Origin.PUBLISHED,
                        code,
                        draft,
                        ActivityState.ACCEPTED,
                        null,
                        OwnBranch.RECORDED_AT));
        database.flush();
    }

    private static ActivityDates on(LocalDate day) {
        return new ActivityDates(day, null, null, day.getYear());
    }

    private UUID record(String title) {
        return record(title, false);
    }

    private UUID record(String title, boolean submit) {
        var id = new AtomicReference<UUID>();
        As.user(users, "clerk", () -> id.set(records.record(branch("FC"), Drafts.titled(title), submit)));
        database.flush();
        return id.get();
    }

    private UUID branch(String code) {
        return RunAsSystem.call("test", organisation::branches).stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
