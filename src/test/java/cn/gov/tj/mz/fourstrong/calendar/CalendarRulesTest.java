package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void cleanTheWordsOfANotice() {
        var typed = new SourceEntry(2027, " 通知 ", "\u3000国办发明电〔2026〕1号 ", TODAY);

        assertThat(CalendarRules.source(typed, TODAY, false)).isEqualTo(new Source("通知", "国办发明电〔2026〕1号", TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1995, 2026, 2031})
    void takeYearsFromTheFiveDayWeekToFiveYearsAhead(int year) {
        assertThat(problemsOfSource(new SourceEntry(year, "通知", "号", TODAY), false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1994, 2032, 0, -1})
    void takeNoOtherYear(int year) {
        assertThat(problemsOfSource(new SourceEntry(year, "通知", "号", TODAY), false))
                .containsExactly("year problem.within");
    }

    @Test
    void takeAYearOnce() {
        assertThat(problemsOfSource(new SourceEntry(2026, "通知", "号", TODAY), true))
                .containsExactly("year calendar.problem.yearTaken");
    }

    @Test
    void nameEveryPartOfANoticeThatIsMissing() {
        assertThat(problemsOfSource(new SourceEntry(null, " ", null, null), false))
                .containsExactly(
                        "year problem.within",
                        "title problem.required",
                        "documentNumber problem.required",
                        "issuedOn problem.choose");
    }

    @Test
    void takeNoNoticeFromTomorrow() {
        assertThat(problemsOfSource(new SourceEntry(2027, "通知", "号", TODAY), false))
                .isEmpty();
        assertThat(problemsOfSource(new SourceEntry(2027, "通知", "号", TODAY.plusDays(1)), false))
                .containsExactly("issuedOn calendar.problem.issuedLater");
    }

    @Test
    void countCharactersAsPeopleDo() {
        assertThat(problemsOfSource(new SourceEntry(2027, "𠮷".repeat(200), "𠮷".repeat(50), TODAY), false))
                .isEmpty();
        assertThat(problemsOfSource(new SourceEntry(2027, "𠮷".repeat(201), "𠮷".repeat(51), TODAY), false))
                .containsExactly("title problem.tooLong", "documentNumber problem.tooLong");
        assertThat(problemsOfDay("2026-01-01", DayKind.HOLIDAY, "𠮷".repeat(CalendarRules.MAX_NAME_LENGTH)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, day calendar.problem.otherYear",
        "2025-12-01,",
        "2025-12-31,",
        "2026-01-01,",
        "2026-12-31,",
        "2027-01-01, day calendar.problem.otherYear"
    })
    void letAYearNameItsDaysAndTheDecemberBefore(String day, @Nullable String problem) {
        assertThat(problemsOfDay(day, DayKind.HOLIDAY, "元旦")).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2026-11-27, true", "2026-11-28, false", "2026-11-29, false"})
    void swapOnlyWeekends(String day, boolean worked) {
        assertThat(problemsOfDay(day, DayKind.WORKDAY, "补班"))
                .isEqualTo(worked ? List.of("kind calendar.problem.workedAnyway") : List.of());
        assertThat(problemsOfDay(day, DayKind.HOLIDAY, "放假")).isEmpty();
    }

    @Test
    void nameEveryPartOfADayThatIsMissing() {
        assertThat(problemsOfDay(null, null, "\t"))
                .containsExactly("day problem.choose", "kind problem.choose", "name problem.required");
    }

    private static List<String> problemsOfSource(SourceEntry typed, boolean taken) {
        return problems(() -> CalendarRules.source(typed, TODAY, taken));
    }

    private static List<String> problemsOfDay(@Nullable String day, @Nullable DayKind kind, String name) {
        var typed = new DayEntry(day == null ? null : LocalDate.parse(day), kind, name);
        return problems(() -> CalendarRules.day(2026, typed));
    }

    private static List<String> problems(Runnable rule) {
        var invalid = catchThrowableOfType(Invalid.class, rule::run);
        return invalid == null
                ? List.of()
                : invalid.problems().stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList();
    }
}
