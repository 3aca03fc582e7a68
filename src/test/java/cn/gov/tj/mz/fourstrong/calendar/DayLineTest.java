package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayLineTest {

    private static final LocalDate SPRING_FESTIVAL = LocalDate.of(2026, 2, 7);
    private static final ImportWords WORDS =
            new ImportWords().value("kind", "放假", "HOLIDAY").value("kind", "上班", "WORKDAY");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-07",
                "2026-2-7",
                "2026/02/07",
                "2026/2/7",
                "2026年2月7日",
                "2026.2.7",
                "2月7日",
                "26-2-7",
                "２０２６－２－７",
                "2026/2/7 0:00",
                "2026-02-07 00:00:00"
            })
    void readsADayAsSpreadsheetsAndPeopleWriteIt(String day) {
        assertThat(line(day, "放假", "春节").day()).contains(new SpecialDay(SPRING_FESTIVAL, DayKind.HOLIDAY, "春节"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026.2", "昨天", "2026-02-07 08:30"})
    void namesADayThatCannotBeRead(String day) {
        assertThat(line(day, "放假", "春节").problems())
                .containsExactly(Problem.of("day", "calendar.problem.unreadable", day));
        assertThat(line(day, "放假", "春节").day()).isEmpty();
    }

    @Test
    void tellsAnEmptyCellFromOneThatCannotBeRead() {
        assertThat(line("", "", "春节").problems())
                .containsExactly(Problem.of("day", "problem.choose"), Problem.of("kind", "problem.choose"));
        assertThat(line("2026-02-07", "休息", "春节").problems())
                .containsExactly(Problem.of("kind", "calendar.problem.unreadable", "休息"));
    }

    @Test
    void namesTheLineOrTheYearThatHasTheSameDay() {
        assertThat(taken("2026-02-07", 2, null).problems())
                .containsExactly(Problem.of("day", "calendar.problem.twice", 2));
        assertThat(taken("2025-12-31", null, 2025).problems())
                .containsExactly(Problem.of("day", "calendar.ofOtherYear", "2025"));
        assertThat(taken("2025-12-30", null, null).day()).map(SpecialDay::day).contains(LocalDate.of(2025, 12, 30));
    }

    @Test
    void keepsTheRulesOfTheForm() {
        assertThat(line("2026-02-09", "上班", "").problems())
                .extracting(Problem::key)
                .containsExactly("calendar.problem.workedAnyway", "problem.required");
        assertThat(line("2026-02-14", "上班", " 春节 ").day()).map(SpecialDay::name).contains("春节");
    }

    private static DayLine line(String day, String kind, String name) {
        var cells = new TableLine(2, Map.of("day", day, "kind", kind, "name", name), Set.of());
        return new DayLine(2026, day, DayLine.read(2026, cells, WORDS), kind, null, null);
    }

    private static DayLine taken(String day, @Nullable Integer above, @Nullable Integer other) {
        var line = line(day, "放假", "春节");
        return new DayLine(2026, day, line.entry(), "放假", above, other);
    }
}
