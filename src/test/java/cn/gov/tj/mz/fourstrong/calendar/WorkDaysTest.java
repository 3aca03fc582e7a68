package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {

    private static final List<SpecialDay> SHIPPED = CsvTable.read("/standard-data/calendar_days.csv").stream()
            .map(row -> new SpecialDay(row.date("day"), DayKind.valueOf(row.text("kind")), row.text("name")))
            .toList();

    private final List<Integer> asked = new ArrayList<>();
    private final WorkDays days = new WorkDays(this::year, Map.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, true", // a Monday
        "2026-11-28, false", // a Saturday
        "2026-02-14, true", // the Saturday before Spring Festival
        "2026-02-16, false", // New Year's Eve, a Monday
        "2026-02-23, false", // the ninth day off
        "2026-02-24, true",
        "2026-01-04, true", // a Sunday, for New Year
        "2025-01-27, true", // the Monday before New Year's Eve
        "2025-10-08, false", // Mid-Autumn in the National Day week
        "2024-02-09, true", // New Year's Eve was no holiday in 2024
        "2027-10-01, true", // National Day, but no notice said so yet
        "2027-10-02, false"
    })
    void areMondayToFridayButForHolidaysAndSwappedDays(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-23, 5, 2026-11-30",
        "2026-11-20, 1, 2026-11-23", // from a Friday
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-02-12, 5, 2026-02-26", // over Spring Festival: 13, 14 (swapped), 24, 25, 26
        "2026-02-25, 3, 2026-02-28", // 26, 27, 28 (swapped)
        "2025-12-29, 5, 2026-01-06", // over the end of the year: 30, 31, 4 (swapped), 5, 6
        "2026-12-30, 5, 2027-01-06", // into a year without notice: 31, 1, 4, 5, 6
        "2026-09-18, 5, 2026-09-24", // 20 (swapped), 21, 22, 23, 24
        "2026-09-30, 1, 2026-10-08"
    })
    void areCountedFromTheDayAfter(LocalDate start, int count, LocalDate last) {
        assertThat(days.after(start, count)).isEqualTo(last);
        assertThat(days.between(start, last)).isEqualTo(count);
    }

    @Test
    void areNoneBetweenADayAndItselfOrAnEarlierOne() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(days.between(day, day)).isZero();
        assertThat(days.between(day, day.minusDays(30))).isZero();
    }

    @Test
    void areAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.of(2026, 11, 23), 0));
    }

    @Test
    void askForEachYearOnce() {
        days.after(LocalDate.of(2025, 12, 1), 40);
        days.after(LocalDate.of(2025, 12, 1), 40);
        assertThat(asked).containsExactly(2025, 2026);
    }

    @Test
    void comeBackFromWhereTheyWereCountedTo() {
        var random = new Random(20261123);
        for (var round = 0; round < 500; round++) {
            var start = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(1300));
            var count = 1 + random.nextInt(60);
            var last = days.after(start, count);
            assertThat(days.isWorkingDay(last)).isTrue();
            assertThat(days.between(start, last)).isEqualTo(count);
            assertThat(last).isEqualTo(byHand(start, count));
        }
    }

    /** The same, said the long way. */
    private static LocalDate byHand(LocalDate start, int count) {
        return start.plusDays(1)
                .datesUntil(start.plusYears(1))
                .filter(day -> SHIPPED.stream()
                        .filter(special -> special.day().equals(day))
                        .findFirst()
                        .map(special -> special.kind() == DayKind.WORKDAY)
                        .orElse(day.getDayOfWeek().getValue() < 6))
                .skip(count - 1)
                .findFirst()
                .orElseThrow();
    }

    private List<SpecialDay> year(int year) {
        asked.add(year);
        return SHIPPED.stream().filter(day -> day.day().getYear() == year).toList();
    }
}
