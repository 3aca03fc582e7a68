package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class CalendarServiceTest {

    private static final SourceEntry NOTICE =
            new SourceEntry(2027, " 国务院办公厅关于2027年部分节假日安排的通知 ", "国办发明电〔2026〕1号", LocalDate.of(2026, 11, 20));

    @Autowired
    CalendarService calendar;

    @Autowired
    WorkCalendar workCalendar;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void showsAYearByItsNotice() {
        var year = calendar.year(2026);
        assertThat(year.source()).isNotNull();
        assertThat(year.days())
                .hasSize(39)
                .isEqualTo(year.special())
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(year.count(DayKind.HOLIDAY)).isEqualTo(33);
        assertThat(year.count(DayKind.WORKDAY)).isEqualTo(6);
        assertThat(year.workingDays()).isEqualTo(248);
        assertThat(calendar.years()).containsExactly(2026, 2025, 2024);
    }

    @Test
    void countsMondayToFridayInAYearWithoutNotice() {
        var year = calendar.year(2027);
        assertThat(year.source()).isNull();
        assertThat(year.special()).isEmpty();
        assertThat(year.workingDays()).isEqualTo(261);
    }

    @Test
    void takesAYearAndItsDaysOneByOne() {
        calendar.add(NOTICE);
        set(2027, "2027-10-01", DayKind.HOLIDAY, "国庆节");
        set(2027, "2026-12-31", DayKind.HOLIDAY, "元旦");
        set(2027, "2027-10-09", DayKind.WORKDAY, " 国庆节 ");
        Stored.flushAndClear(database);

        assertThat(calendar.year(2027).source())
                .isEqualTo(new Source("国务院办公厅关于2027年部分节假日安排的通知", "国办发明电〔2026〕1号", NOTICE.issuedOn()));
        assertThat(calendar.year(2027).days())
                .extracting(SpecialDay::day, SpecialDay::kind, SpecialDay::name)
                .containsExactly(
                        tuple(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, "元旦"),
                        tuple(LocalDate.of(2027, 10, 1), DayKind.HOLIDAY, "国庆节"),
                        tuple(LocalDate.of(2027, 10, 9), DayKind.WORKDAY, "国庆节"));
        assertThat(calendar.year(2027).workingDays()).isEqualTo(261);
        assertThat(workCalendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.year(2026).workingDays()).isEqualTo(247);
        assertThat(events.stream(CalendarEvent.class))
                .extracting(CalendarEvent::action, CalendarEvent::subject)
                .containsExactly(
                        tuple(CalendarAction.ADDED, "2027"),
                        tuple(CalendarAction.SET, "2027"),
                        tuple(CalendarAction.SET, "2027"),
                        tuple(CalendarAction.SET, "2027"));
    }

    @Test
    void letsADayBeAgainWhatItsWeekdaySays() {
        calendar.clear(2026, calendar.year(2026).version(), LocalDate.of(2026, 10, 10));
        Stored.flushAndClear(database);
        assertThat(workCalendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
        assertThat(events.stream(CalendarEvent.class))
                .extracting(CalendarEvent::action)
                .containsExactly(CalendarAction.CLEARED);
    }

    @Test
    void correctsWhatItSaysOfANotice() {
        var entry = new SourceEntry(2026, "改正后的标题", "号", LocalDate.of(2025, 11, 4));
        calendar.cite(2026, calendar.year(2026).version(), entry);
        Stored.flushAndClear(database);
        assertThat(calendar.year(2026).source()).isEqualTo(new Source("改正后的标题", "号", LocalDate.of(2025, 11, 4)));
    }

    @Test
    void namesEveryFaultOfAYear() {
        assertThat(problems(() -> calendar.add(new SourceEntry(null, " ", "", null))))
                .extracting(Problem::field)
                .containsExactly("year", "title", "documentNumber", "issuedOn");
        assertThat(problems(
                        () -> calendar.add(new SourceEntry(2026, "标题", "号".repeat(51), LocalDate.of(2026, 11, 24)))))
                .extracting(Problem::key)
                .containsExactly("calendar.problem.yearTaken", "problem.tooLong", "calendar.problem.issuedLater");
        assertThat(problems(() -> calendar.add(new SourceEntry(2032, "标题", "号", LocalDate.of(2026, 11, 23)))))
                .extracting(Problem::key)
                .containsExactly("problem.within");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, HOLIDAY, 元旦,", // the December before is fine
        "2025-11-30, HOLIDAY, 元旦, calendar.problem.otherYear",
        "2027-01-01, HOLIDAY, 元旦, calendar.problem.otherYear",
        "2026-11-23, WORKDAY, 元旦, calendar.problem.workedAnyway", // a Monday
        "2026-11-28, WORKDAY, 元旦,",
        "2026-11-28, , 元旦, problem.choose",
        ", HOLIDAY, 元旦, problem.choose",
        "2026-11-28, HOLIDAY, '', problem.required",
        "2026-11-28, HOLIDAY, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一, problem.tooLong"
    })
    void saysWhatIsWrongWithADay(LocalDate day, DayKind kind, String name, String key) {
        var entry = new DayEntry(day, kind, name);
        var expectedVersion = calendar.year(2026).version();
        if (key == null) {
            calendar.set(2026, expectedVersion, entry);
        } else {
            assertThat(problems(() -> calendar.set(2026, expectedVersion, entry)))
                    .extracting(Problem::key)
                    .containsExactly(key);
        }
    }

    @Test
    void leavesADayToTheNoticeThatNamesIt() {
        calendar.add(NOTICE);
        set(2027, "2026-12-31", DayKind.HOLIDAY, "元旦");
        Stored.flushAndClear(database);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> set(2026, "2026-12-31", DayKind.HOLIDAY, "元旦"))
                .satisfies(refused -> assertThat(refused.arguments()).isEqualTo(List.of("2027")));
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSaved() {
        var expectedVersion = calendar.year(2026).version();
        set(2026, "2026-12-30", DayKind.HOLIDAY, "试");
        Stored.flushAndClear(database);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> calendar.clear(2026, expectedVersion, LocalDate.of(2026, 12, 30)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calendar.clear(2030, 0, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void readsAYearInAFewStatements() {
        assertThat(Statements.of(factory, () -> calendar.year(2026))).isLessThanOrEqualTo(4);
    }

    private void set(int year, String day, DayKind kind, String name) {
        calendar.set(year, calendar.year(year).version(), new DayEntry(LocalDate.parse(day), kind, name));
        database.flush();
    }

    private static List<Problem> problems(Runnable action) {
        return catchThrowableOfType(Invalid.class, action::run).problems();
    }
}
