package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static final Source NOTICE = new Source("通知", "国办发明电〔2026〕1号", LocalDate.of(2026, 11, 20));
    private static final SpecialDay NEW_YEAR = new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦");
    private static final SpecialDay SWAPPED = new SpecialDay(LocalDate.of(2027, 10, 9), DayKind.WORKDAY, "国庆节");

    private final CalendarYear year = new CalendarYear(2027, NOTICE);

    @Test
    void hasNoSpecialDayUntilOneIsSet() {
        assertThat(year.days()).isEmpty();
        assertThat(year.source()).isEqualTo(NOTICE);
    }

    @Test
    void listsItsDaysInOrderOfTime() {
        year.set(SWAPPED);
        year.set(NEW_YEAR);

        assertThat(year.days()).containsExactly(NEW_YEAR, SWAPPED);
    }

    @Test
    void hasOneMeaningForADay() {
        year.set(NEW_YEAR);
        var renamed = new SpecialDay(NEW_YEAR.day(), DayKind.HOLIDAY, "新年");
        year.set(renamed);

        assertThat(year.days()).containsExactly(renamed);
    }

    @Test
    void letsADayBeAgainWhatItsWeekdaySays() {
        year.set(NEW_YEAR);
        year.clear(NEW_YEAR.day());
        year.clear(SWAPPED.day());

        assertThat(year.days()).isEmpty();
    }

    @Test
    void keepsItsDaysWhenItsNoticeIsCitedAnew() {
        var corrected = new Source("改正后的通知", "号", NOTICE.issuedOn());
        year.set(NEW_YEAR);
        year.cite(corrected);

        assertThat(year.source()).isEqualTo(corrected);
        assertThat(year.days()).containsExactly(NEW_YEAR);
    }
}
