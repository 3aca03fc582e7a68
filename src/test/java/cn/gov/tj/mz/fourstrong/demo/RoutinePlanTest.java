package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.RuleWindow;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.demo.RoutinePlan.Meeting;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutinePlanTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final SortedMap<String, List<CsvRow>> TOPICS =
            CsvTable.read("/demo-data/routine_topics_demo.csv").stream()
                    .collect(groupingBy(row -> row.list("type_codes").getFirst(), TreeMap::new, toList()));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-11-21, 2026-11-20",
        "2026-11-22, 2026-11-20",
        "2026-08-01, 2026-08-03",
        "2026-11-01, 2026-11-02",
        "2026-05-31, 2026-05-29",
        "2026-02-28, 2026-02-27",
    })
    void movesToTheNearestWorkdayOfTheSameMonth(LocalDate date, LocalDate workday) {
        assertThat(RoutinePlan.workday(date)).isEqualTo(workday);
    }

    @Test
    void neverLeavesTheMonth() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(date -> {
            var workday = RoutinePlan.workday(date);
            assertThat(YearMonth.from(workday)).isEqualTo(YearMonth.from(date));
            assertThat(workday.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
    }

    @Test
    void givesABranchTheSameMeetingsWheneverItIsAsked() {
        var plan = plan(Frequency.MONTHLY, Applicability.ALWAYS);

        assertThat(plan.month(branch(1, true), JANUARY)).isEqualTo(plan.month(branch(1, true), JANUARY));
        assertThat(plan.month(branch(1, true), JANUARY)).isNotEqualTo(plan.month(branch(2, true), JANUARY));
    }

    @Test
    void missesFewOfTheMonthlyOnes() {
        var plan = plan(Frequency.MONTHLY, Applicability.ALWAYS);
        var held = months(24)
                .flatMap(month -> types(plan, branch(1, true), month).stream())
                .filter("COMMITTEE_MEETING"::equals)
                .count();

        assertThat(held).isBetween(18L, 24L);
    }

    @Test
    void holdsAQuarterlyOneInOneMonthOfThree() {
        var plan = plan(Frequency.QUARTERLY, Applicability.ALWAYS);
        var held = months(24)
                .filter(month -> types(plan, branch(1, true), month).contains("COMMITTEE_MEETING"))
                .collect(Collectors.toSet());

        assertThat(held).hasSizeBetween(5, 8).allMatch(month -> (month.getMonthValue() + 1) % 3 == 0);
    }

    @Test
    void holdsAYearlyOneInItsMonth() {
        var type = "ORGANISATIONAL_LIFE_MEETING";
        var rules = plan(Frequency.YEARLY, Applicability.ALWAYS).rules();
        var plan = new RoutinePlan(new TreeMap<>(Map.of(type, TOPICS.get(type))), rules);
        var held = months(48)
                .filter(month -> types(plan, branch(1, true), month).contains(type))
                .toList();

        assertThat(held).isNotEmpty().allMatch(month -> month.getMonthValue() == 2);
    }

    @Test
    void holdsWhatIsOnlyCustomThoughNoRuleAsksForIt() {
        var plan = plan(Frequency.NONE, Applicability.ALWAYS);
        var held = months(24)
                .flatMap(month -> types(plan, branch(1, true), month).stream())
                .distinct()
                .toList();

        assertThat(held)
                .containsExactlyInAnyOrder(
                        "COLLECTIVE_STUDY", "VOLUNTEER_SERVICE", "JOINT_BUILDING", "MEMBER_RECRUITMENT");
    }

    @Test
    void asksNothingOfABranchThatTheRuleDoesNotApplyTo() {
        var plan = plan(Frequency.MONTHLY, Applicability.HAS_COMMITTEE);

        assertThat(plan.month(branch(1, true), JANUARY)).isNotEmpty();
        assertThat(months(12).flatMap(month -> plan.month(branch(1, false), month).stream()))
                .isEmpty();
    }

    private static RoutinePlan plan(Frequency frequency, Applicability applicability) {
        var rule = new TypeRule(frequency, 1, applicability, RuleWindow.PERIOD, true, TypeRule.Source.RULE);
        return new RoutinePlan(
                TOPICS,
                TypeRules.always(TOPICS.keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> rule))));
    }

    private static Stream<YearMonth> months(int number) {
        return IntStream.range(0, number).mapToObj(JANUARY::plusMonths);
    }

    private static List<String> types(RoutinePlan plan, TreeRow branch, YearMonth month) {
        return plan.month(branch, month).stream()
                .map(Meeting::topic)
                .map(topic -> topic.list("type_codes").getFirst())
                .toList();
    }

    private static TreeRow branch(int sortOrder, boolean committee) {
        return new TreeRow(
                new UUID(0, sortOrder),
                0,
                new UUID(0, 9),
                2,
                new Naming("ZB", "第一党支部", "一支部", sortOrder),
                null,
                new BranchFacts(10, committee, 0, LocalDate.EPOCH, null),
                true,
                null);
    }
}
