package cn.gov.tj.mz.fourstrong.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Source;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCountTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2025H1, 6",
        "MONTHLY, 2025, 12",
        "QUARTERLY, 2025H2, 2",
        "QUARTERLY, 2025Q3, 1",
        "YEARLY, 2025, 1",
        "YEARLY, 2025H1, 0",
        "YEARLY, 2025H2, 1",
        "NONE, 2025, 0"
    })
    void isDueAsOftenAsThePeriodsThatEndInTheCycle(Frequency frequency, String cycle, int due) {
        assertThat(count(frequency, cycle, LATER, null).due()).isEqualTo(due);
    }

    @Test
    void isNotDueBeforeTheDaysOfGraceAreOver() {
        assertThat(count(Frequency.MONTHLY, "2026H2", LocalDate.of(2026, 11, 5), null)
                        .due())
                .isEqualTo(3);
        assertThat(count(Frequency.MONTHLY, "2026H2", LocalDate.of(2026, 11, 6), null)
                        .due())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 6", "2025-01-02, 5", "2025-05-01, 2", "2025-05-31, 1", "2025-07-01, 0"})
    void isNotDueInAPeriodThatBeganBeforeTheBranchWasFounded(LocalDate founded, int due) {
        assertThat(count(Frequency.MONTHLY, "2025H1", LATER, founded).due()).isEqualTo(due);
    }

    @Test
    void doesNotLetTwoInOneMonthStandForAnother() {
        var held = count(Frequency.MONTHLY, "2025H1", LATER, null)
                .held(List.of(on(2025, 1, 8), on(2025, 1, 20), on(2025, 3, 1)));
        assertThat(held).isEqualTo(2);
    }

    @Test
    void takesWhatWasHeldInTheDaysOfGraceForTheMonthBefore() {
        assertThat(count(Frequency.MONTHLY, "2025H1", LATER, null).held(List.of(on(2025, 2, 3), on(2025, 2, 20))))
                .isEqualTo(2);
        assertThat(count(Frequency.MONTHLY, "2025H1", LATER, null).held(List.of(on(2025, 7, 5))))
                .isEqualTo(1);
        assertThat(count(Frequency.MONTHLY, "2025H1", LATER, null).held(List.of(on(2025, 7, 6))))
                .isZero();
    }

    @Test
    void takesYearlyMeetingsForTheYearTheyCountFor() {
        var year = count(Frequency.YEARLY, "2025", LATER, null);
        assertThat(year.held(List.of(new DueCount.Done("PARTY_LECTURE", LocalDate.of(2025, 2, 8), 2024))))
                .isZero();
        assertThat(year.held(List.of(new DueCount.Done("PARTY_LECTURE", LocalDate.of(2026, 1, 3), 2025))))
                .isEqualTo(1);
    }

    @Test
    void neverCountsMoreThanIsDueWhateverTheOrder() {
        var random = new Random(4);
        for (var round = 0; round < 200; round++) {
            var done = new ArrayList<>(IntStream.range(0, random.nextInt(20))
                    .mapToObj(_ -> new DueCount.Done(
                            "PARTY_LECTURE", LocalDate.of(2025, 1, 1).plusDays(random.nextInt(200)), 2025))
                    .toList());
            var count = count(Frequency.MONTHLY, "2025H1", LATER, null);
            var held = count.held(done);
            assertThat(held).isBetween(0, Math.min(count.due(), done.size()));
            Collections.shuffle(done, random);
            assertThat(count.held(done)).isEqualTo(held);
            assertThat(count.held(Stream.concat(done.stream(), Stream.of(on(2025, 4, 4)))
                            .toList()))
                    .isGreaterThanOrEqualTo(held);
        }
    }

    private static DueCount count(Frequency frequency, String cycle, LocalDate today, @Nullable LocalDate founded) {
        var rule = new TypeRule(frequency, frequency == Frequency.NONE ? 0 : 1, Applicability.ALWAYS, 5, Source.RULE);
        var period = Period.parse(cycle);
        return new DueCount(rule, period.startsOn(), period.endsOn(), today, founded);
    }

    private static DueCount.Done on(int year, int month, int day) {
        return new DueCount.Done("PARTY_LECTURE", LocalDate.of(year, month, day), year);
    }
}
