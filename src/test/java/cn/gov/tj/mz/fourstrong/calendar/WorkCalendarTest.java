package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class WorkCalendarTest {

    @Autowired
    WorkCalendar calendar;

    @Autowired
    CalendarRepository years;

    @Autowired
    CalendarInitializer first;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void countsOverSpringFestivalAndTheEndOfAYear() {
        assertThat(calendar.after(LocalDate.of(2026, 2, 12), 5)).isEqualTo("2026-02-26");
        assertThat(calendar.after(LocalDate.of(2025, 12, 29), 5)).isEqualTo("2026-01-06");
        assertThat(calendar.between(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 10)))
                .isEqualTo(3);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 11))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 国办发明电〔2023〕7号, 2023-10-25, 28",
        "2025, 国办发明电〔2024〕12号, 2024-11-12, 28",
        "2026, 国办发明电〔2025〕7号, 2025-11-04, 33"
    })
    void citesTheNoticeOfEachYearThatComesWithTheProgram(int year, String number, LocalDate issuedOn, int holidays) {
        assertThat(calendar.isOfficial(year)).isTrue();
        assertThat(years.findByNumber(year).map(CalendarYear::source))
                .contains(new Source("国务院办公厅关于" + year + "年部分节假日安排的通知", number, issuedOn));
        assertThat(years.findDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .hasSize(holidays);
    }

    @Test
    void swapsOnlyWeekends() {
        assertThat(years.findDays(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                .filteredOn(day -> day.kind() == DayKind.WORKDAY)
                .hasSize(19)
                .allSatisfy(day -> assertThat(day.day().getDayOfWeek()).isGreaterThan(DayOfWeek.FRIDAY));
    }

    @Test
    void saysThatAYearWithoutNoticeHasNone() {
        assertThat(calendar.isOfficial(2027)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
    }

    @Test
    void leavesAYearAsTheBureauKeepsIt() {
        var year = years.findByNumber(2026).orElseThrow();
        year.clear(LocalDate.of(2026, 10, 10));
        first.initialize();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
    }

    @Test
    void namesTheDaysOffOfATime() {
        assertThat(calendar.daysOff(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 11)))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 11));
        assertThat(Statements.of(
                        factory, () -> calendar.daysOff(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))))
                .isOne();
    }

    @Test
    void takesOneStatementForEachYear() {
        assertThat(Statements.of(factory, () -> calendar.after(LocalDate.of(2025, 12, 1), 60)))
                .isEqualTo(2);
    }
}
