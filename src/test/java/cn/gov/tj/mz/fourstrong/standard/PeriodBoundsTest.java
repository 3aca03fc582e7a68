package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodBoundsTest {

    @ParameterizedTest
    @EnumSource(Period.Kind.class)
    void theYearsBeginIn1949AndHaveFourDigits(Period.Kind kind) {
        assertThat(new Period(kind, 1949, 1).code()).startsWith("1949");
        assertThat(new Period(kind, 9999, kind.parts()).code()).startsWith("9999");
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, 1948, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, 10_000, 1));
    }

    @ParameterizedTest
    @EnumSource(Period.Kind.class)
    void aYearHasSoManyPartsAndNoMore(Period.Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, 2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, 2026, kind.parts() + 1));
    }

    @ParameterizedTest
    @EnumSource(Period.Kind.class)
    void thePartsOfAYearFollowEachOtherWithoutAGap(Period.Kind kind) {
        var next = LocalDate.of(2024, 1, 1);
        for (var part = 1; part <= kind.parts(); part++) {
            var period = new Period(kind, 2024, part);
            assertThat(period.startsOn()).isEqualTo(next);
            next = period.endsOn().plusDays(1);
        }
        assertThat(next).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(Period.Kind.class)
    void everyDayOfALeapYearBelongsToOnePeriod(Period.Kind kind) {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day -> assertThat(day)
                        .isBetween(
                                Period.of(kind, day).startsOn(),
                                Period.of(kind, day).endsOn()));
    }

    @ParameterizedTest
    @CsvSource({"2024Q1, 2024-03-31", "2024H1, 2024-06-30", "2023Q1, 2023-03-31"})
    void endOnTheLastDayOfAMonth(String code, LocalDate end) {
        assertThat(Period.parse(code).endsOn()).isEqualTo(end);
    }

    @Test
    void differByKindThoughTheyBeginTogether() {
        assertThat(Period.parse("2024")).isNotEqualTo(Period.parse("2024H1"));
        assertThat(Period.parse("2024").startsOn())
                .isEqualTo(Period.parse("2024H1").startsOn());
    }
}
