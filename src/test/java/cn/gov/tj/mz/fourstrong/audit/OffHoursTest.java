package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffHoursTest {

    private final OffHours offHours = new OffHours(Set.of(LocalDate.of(2026, 11, 22)), Clock.system(TimeZones.BUREAU));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59, true",
        "2026-11-23T06:00, false",
        "2026-11-23T21:59, false",
        "2026-11-23T22:00, true",
        "2026-11-22T10:00, true"
    })
    void areTheNightAndDaysOff(LocalDateTime at, boolean off) {
        assertThat(offHours.of(List.of(signIn("a", at)))).hasSize(off ? 1 : 0);
    }

    @Test
    void putThoseOfOnePersonTogetherTheLastFirst() {
        var night = LocalDateTime.of(2026, 11, 23, 23, 0);
        var found = offHours.of(
                List.of(signIn("b", night), signIn("a", night.minusMinutes(10)), signIn("b", night.minusHours(20))));

        assertThat(found)
                .containsExactly(
                        new OffHoursSignIns("b", "b", 2, signIn("b", night).at()),
                        new OffHoursSignIns(
                                "a", "a", 1, signIn("a", night.minusMinutes(10)).at()));
    }

    private static OffHours.SignIn signIn(String name, LocalDateTime at) {
        return new OffHours.SignIn(name, name, at.atZone(TimeZones.BUREAU).toInstant());
    }
}
