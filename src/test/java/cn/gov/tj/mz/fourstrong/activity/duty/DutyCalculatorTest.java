package cn.gov.tj.mz.fourstrong.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.activity.RuleWindow;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Source;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.PastFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyCalculatorTest {

    private static final String TYPE = "THEME_PARTY_DAY";
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final RuleWindow GRACE = RuleWindow.withGrace(5);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 12, 2026-02-01, 2026-02-28",
        "QUARTERLY, 4, 2026-04-01, 2026-06-30",
        "HALF_YEARLY, 2, 2026-07-01, 2026-12-31",
        "YEARLY, 1, , ",
        "NONE, 0, , "
    })
    void isDueOnceInEachPeriodOfTheYear(
            Frequency frequency, int due, @Nullable LocalDate first, @Nullable LocalDate end) {
        var duties = year(2026, LATER, always(rule(frequency, GRACE)));

        assertThat(duties).hasSize(due);
        if (first != null) {
            assertThat(duties.get(1).period()).satisfies(period -> {
                assertThat(period.first()).isEqualTo(first);
                assertThat(period.end()).isEqualTo(end);
            });
        }
    }

    @Test
    void endsFebruaryOnTheLeapDay() {
        var february = year(2028, LATER, always(rule(Frequency.MONTHLY, GRACE))).get(1);

        assertThat(february.period().end()).isEqualTo("2028-02-29");
        assertThat(february.period().last()).isEqualTo("2028-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, NOT_DUE",
        "2026-11-20, DUE_SOON",
        "2026-11-30, DUE_SOON",
        "2026-12-05, DUE_SOON",
        "2026-12-06, OVERDUE"
    })
    void standsAsTheDayOfTheMonthSays(LocalDate today, DutyState state) {
        assertThat(month(11, today).state()).isEqualTo(state);
    }

    @Test
    void isDoneWithinTheMonthAndTheDaysOfGrace() {
        assertThat(month(11, LATER, on(2026, 11, 9)).state()).isEqualTo(DutyState.DONE);
        assertThat(month(11, LATER, on(2026, 12, 5)).state()).isEqualTo(DutyState.DONE);
        assertThat(month(11, LATER, on(2026, 12, 6)).state()).isEqualTo(DutyState.OVERDUE);
        assertThat(month(11, LATER, on(2026, 10, 31)).state()).isEqualTo(DutyState.OVERDUE);
    }

    /** 2026-09-30 and five days end in the National Day holidays; 2026-10-10 is a Saturday that is worked. */
    @Test
    void movesTheLastDayOfGraceToTheNextWorkingDay() {
        var holidays = Set.copyOf(
                LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList());
        var september = duties(always(rule(Frequency.MONTHLY, GRACE)), branch(), holidays, LATER, List.of())
                .get(8);
        assertThat(september.period().last()).isEqualTo("2026-10-08");

        var toSaturday = duties(
                        always(rule(Frequency.MONTHLY, RuleWindow.withGrace(10))), branch(), Set.of(), LATER, List.of())
                .get(8);
        assertThat(toSaturday.period().last()).isEqualTo("2026-10-10");
    }

    @Test
    void doesNotLetTwoInOneMonthStandForAnother() {
        var states = states(on(2026, 1, 8), on(2026, 1, 20), on(2026, 3, 9));

        assertThat(states.subList(0, 3)).containsExactly(DutyState.DONE, DutyState.OVERDUE, DutyState.DONE);
    }

    @Test
    void takesWhatWasHeldInTheDaysOfGraceForTheMonthBeforeWhenThatNeedsIt() {
        assertThat(states(on(2026, 2, 3), on(2026, 2, 20)).subList(0, 2))
                .containsExactly(DutyState.DONE, DutyState.DONE);
        assertThat(states(on(2026, 1, 9), on(2026, 2, 3)).subList(0, 2))
                .containsExactly(DutyState.DONE, DutyState.DONE);
    }

    @Test
    void givesJanuaryNothingThatServedTheDecemberBefore() {
        assertThat(states(on(2026, 1, 3)).getFirst()).isEqualTo(DutyState.OVERDUE);
        assertThat(states(on(2025, 12, 9), on(2026, 1, 3)).getFirst()).isEqualTo(DutyState.DONE);
    }

    @Test
    void needsAsManyAsTheRuleSays() {
        var four = new TypeRule(Frequency.YEARLY, 4, Applicability.ALWAYS, GRACE, true, Source.RULE);
        var duty = year(2026, LATER, always(four), on(2026, 2, 1), on(2026, 5, 1), on(2026, 8, 1))
                .getFirst();

        assertThat(duty.held()).isEqualTo(3);
        assertThat(duty.state()).isEqualTo(DutyState.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-08, 2025, 2025, DONE",
        "2026-02-08, 2025, 2026, OVERDUE",
        "2026-02-08, 2026, 2026, DONE",
        "2026-02-08, , 2025, DONE",
        "2026-03-31, 2025, 2025, DONE",
        "2026-04-01, 2025, 2025, OVERDUE"
    })
    void takesYearlyMeetingsForTheYearTheyCountFor(LocalDate day, @Nullable Integer counts, int year, DutyState state) {
        var rule = rule(Frequency.YEARLY, new RuleWindow(0, 3, 0, 60, 0));
        var done = new Done(UUID.randomUUID(), UUID.randomUUID(), TYPE, day, counts, null);

        assertThat(year(year, LATER, always(rule), done).getFirst().state()).isEqualTo(state);
    }

    @Test
    void opensInThePeriodWhereTheRuleSaysSo() {
        var rule = rule(Frequency.YEARLY, new RuleWindow(9, 3, 0, 60, 0));

        assertThat(year(2026, LATER, always(rule), on(2026, 9, 30)).getFirst().state())
                .isEqualTo(DutyState.OVERDUE);
        assertThat(year(2026, LATER, always(rule), on(2026, 10, 1)).getFirst().state())
                .isEqualTo(DutyState.DONE);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 12", "2026-01-02, 11", "2026-05-31, 7", "2026-12-02, 0"})
    void asksNothingOfABranchForThePeriodInWhichItWasFounded(LocalDate founded, int due) {
        var branch = branch(new BranchFacts(9, true, 2, founded, null), List.of(), null);

        assertThat(duties(always(rule(Frequency.MONTHLY, GRACE)), branch, Set.of(), LATER, List.of()))
                .filteredOn(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                .hasSize(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 5", "2026-07-01, 6"})
    void asksNothingOfABranchForThePeriodInWhichItWasDissolved(LocalDate closed, int due) {
        var branch = branch(BranchFacts.UNKNOWN, List.of(), closed);

        assertThat(duties(always(rule(Frequency.MONTHLY, GRACE)), branch, Set.of(), LATER, List.of()))
                .filteredOn(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                .hasSize(due);
    }

    @Test
    void asksForCommitteeMeetingsOnlyForTheMonthsThatHadACommitteeAllAlong() {
        var rule = new TypeRule(Frequency.MONTHLY, 1, Applicability.HAS_COMMITTEE, GRACE, true, Source.RULE);
        var got = branch(facts(true, 0), List.of(new PastFacts(day(2026, 4, 10), false, 0)), null);
        var lost = branch(facts(false, 0), List.of(new PastFacts(day(2026, 4, 10), true, 0)), null);

        assertThat(applicable(rule, got)).containsExactly(5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(applicable(rule, lost)).containsExactly(1, 2, 3);
    }

    @Test
    void remembersEveryChangeOfFacts() {
        var rule = new TypeRule(Frequency.MONTHLY, 1, Applicability.HAS_GROUPS, GRACE, true, Source.RULE);
        var past = List.of(new PastFacts(day(2026, 9, 1), true, 2), new PastFacts(day(2026, 4, 1), true, 0));

        assertThat(applicable(rule, branch(facts(true, 0), past, null))).containsExactly(4, 5, 6, 7, 8);
    }

    @Test
    void judgesEachPeriodByTheRuleOfItsFirstDay() {
        var monthly = rule(Frequency.MONTHLY, GRACE);
        var quarterly = rule(Frequency.QUARTERLY, GRACE);
        var rules = always(monthly).with(TYPE, day(2026, 5, 15), quarterly);
        var before = year(2026, LATER, always(monthly));
        var after = year(2026, LATER, rules);

        assertThat(after.subList(0, 5)).isEqualTo(before.subList(0, 5));
        assertThat(after.subList(5, after.size()))
                .extracting(duty -> duty.period().first())
                .containsExactly(day(2026, 7, 1), day(2026, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-05-20, NOT_DUE, 2026-11-20",
        "3, 2026-05-21, DUE_SOON, 2026-11-20",
        "3, 2026-11-21, OVERDUE, 2026-11-20",
        "5, 2028-11-20, DUE_SOON, 2028-11-20"
    })
    void asksForAnElectionHalfAYearBeforeTheTermEnds(int term, LocalDate today, DutyState state, LocalDate due) {
        var branch = branch(new BranchFacts(9, true, 2, null, day(2023, 11, 20), term), List.of(), null);
        var rules = always(rule(Frequency.TERM, new RuleWindow(0, 0, 0, 183, 0)));
        var found = new DutyCalculator(rules, Set.of(), today)
                .duties(branch, TYPE, List.of(), Map.of(), day(due.getYear(), 1, 1), day(due.getYear(), 12, 31));

        assertThat(found).singleElement().satisfies(duty -> {
            assertThat(duty.period().due()).isEqualTo(due);
            assertThat(duty.state()).isEqualTo(state);
        });
    }

    @Test
    void keepsAnElectionInSightUntilItIsHeld() {
        var branch = branch(new BranchFacts(9, true, 2, null, day(2022, 11, 20), 3), List.of(), null);
        var rules = always(rule(Frequency.TERM, new RuleWindow(0, 0, 0, 183, 0)));
        var calculator = new DutyCalculator(rules, Set.of(), day(2026, 3, 1));

        assertThat(calculator.duties(branch, TYPE, List.of(), Map.of(), day(2026, 1, 1), day(2026, 12, 31)))
                .extracting(Duty::state)
                .containsExactly(DutyState.OVERDUE);
        assertThat(calculator.duties(branch, TYPE, List.of(), Map.of(), day(2024, 1, 1), day(2024, 12, 31)))
                .isEmpty();
    }

    @Test
    void knowsNoTermWithoutTheDayOfTheLastElection() {
        var rules = always(rule(Frequency.TERM, new RuleWindow(0, 0, 0, 183, 0)));

        assertThat(duties(rules, branch(), Set.of(), LATER, List.of())).isEmpty();
    }

    @Test
    void isWaivedWhenThatIsConfirmedAndNotWhileItIsAsked() {
        assertThat(waived(Waiver.State.CONFIRMED).state()).isEqualTo(DutyState.WAIVED);
        assertThat(waived(Waiver.State.ASKED).state()).isEqualTo(DutyState.OVERDUE);
        assertThat(waived(Waiver.State.ASKED).isWaiverAsked()).isTrue();
        assertThat(waived(Waiver.State.REFUSED).state()).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void isMadeUpForByARecordOfLaterThatCountsForNothingElse() {
        var states = states(
                new Done(UUID.randomUUID(), UUID.randomUUID(), TYPE, day(2026, 5, 6), 2026, day(2026, 3, 1)),
                on(2026, 4, 9));

        assertThat(states.subList(2, 5)).containsExactly(DutyState.SUPPLEMENTED, DutyState.DONE, DutyState.OVERDUE);
    }

    @Test
    void neverCountsARecordTwiceWhateverTheOrder() {
        var random = new Random(4);
        for (var round = 0; round < 200; round++) {
            var done = new ArrayList<>(IntStream.range(0, random.nextInt(20))
                    .mapToObj(_ -> at(day(2026, 1, 1).plusDays(random.nextInt(365))))
                    .toList());
            var held = held(done);
            assertThat(held).isBetween(0, Math.min(12, done.size()));
            Collections.shuffle(done, random);
            assertThat(held(done)).isEqualTo(held);
            assertThat(held(Stream.concat(done.stream(), Stream.of(on(2026, 4, 4)))
                            .toList()))
                    .isGreaterThanOrEqualTo(held);
        }
    }

    private static int held(List<Done> done) {
        return duties(always(rule(Frequency.MONTHLY, GRACE)), branch(), Set.of(), LATER, done).stream()
                .mapToInt(Duty::held)
                .sum();
    }

    private static Duty waived(Waiver.State state) {
        var first = day(2026, 2, 1);
        var by = new Signature(UUID.randomUUID(), "张三", Instant.EPOCH);
        var note = new WaiverNote(UUID.randomUUID(), 0, UUID.randomUUID(), TYPE, first, state, "春节救助", by, null);
        return new DutyCalculator(always(rule(Frequency.MONTHLY, GRACE)), Set.of(), LATER)
                .duties(branch(), TYPE, List.of(), Map.of(first, note), first, day(2026, 2, 28))
                .getFirst();
    }

    private static List<Integer> applicable(TypeRule rule, DutyBranch branch) {
        return duties(always(rule), branch, Set.of(), LATER, List.of()).stream()
                .filter(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                .map(duty -> duty.period().first().getMonthValue())
                .toList();
    }

    private static List<DutyState> states(Done... done) {
        return year(2026, LATER, always(rule(Frequency.MONTHLY, GRACE)), done).stream()
                .map(Duty::state)
                .toList();
    }

    private static Duty month(int month, LocalDate today, Done... done) {
        return year(2026, today, always(rule(Frequency.MONTHLY, GRACE)), done).get(month - 1);
    }

    private static List<Duty> year(int year, LocalDate today, TypeRules rules, Done... done) {
        return new DutyCalculator(rules, Set.of(), today)
                .duties(branch(), TYPE, List.of(done), Map.of(), day(year, 1, 1), day(year, 12, 31));
    }

    private static List<Duty> duties(
            TypeRules rules, DutyBranch branch, Set<LocalDate> daysOff, LocalDate today, List<Done> done) {
        return new DutyCalculator(rules, daysOff, today)
                .duties(branch, TYPE, done, Map.of(), day(2026, 1, 1), day(2026, 12, 31));
    }

    private static TypeRules always(TypeRule rule) {
        return TypeRules.always(Map.of(TYPE, rule));
    }

    private static TypeRule rule(Frequency frequency, RuleWindow window) {
        return new TypeRule(
                frequency, frequency == Frequency.NONE ? 0 : 1, Applicability.ALWAYS, window, true, Source.RULE);
    }

    private static DutyBranch branch() {
        return branch(BranchFacts.UNKNOWN, List.of(), null);
    }

    private static DutyBranch branch(BranchFacts facts, List<PastFacts> past, @Nullable LocalDate closedOn) {
        return new DutyBranch(UUID.randomUUID(), "YB", "第一支部", "办公室", facts, past, closedOn);
    }

    private static BranchFacts facts(boolean committee, int groups) {
        return new BranchFacts(9, committee, groups, null, null);
    }

    private static Done on(int year, int month, int day) {
        return at(day(year, month, day));
    }

    private static Done at(LocalDate day) {
        return new Done(UUID.randomUUID(), UUID.randomUUID(), TYPE, day, day.getYear(), null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
