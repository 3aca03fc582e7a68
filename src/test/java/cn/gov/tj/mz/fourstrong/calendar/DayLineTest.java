package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayLinesTest {

    private static final LocalDate SPRING_FESTIVAL = LocalDate.of(2026, 2, 7);

    private final DayLines lines = new DayLines(2026, Map.of(LocalDate.of(2025, 12, 31), 2025));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-07",
                "2026-2-7",
                "2026/02/07",
                "2026/2/7",
                "2026年2月7日",
                "2026.2.7",
                "2026/2/7 0:00",
                "2026-02-07 00:00:00"
            })
    void readADayAsSpreadsheetsWriteIt(String day) {
        add(2, day, "HOLIDAY", "春节");

        assertThat(lines.days()).containsExactly(new SpecialDay(SPRING_FESTIVAL, DayKind.HOLIDAY, "春节"));
        assertThat(lines.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "26-2-7", "2026.2", "昨天", "2026-02-07 08:30"})
    void nameADayThatCannotBeRead(String day) {
        add(2, day, "HOLIDAY", "春节");

        assertThat(faults()).containsExactly("2 day calendar.problem.unreadable [" + day + "]");
        assertThat(lines.days()).isEmpty();
    }

    @Test
    void tellAnEmptyCellFromOneThatCannotBeRead() {
        add(2, "", "", "春节");
        add(3, "2026-02-07", "休息", "春节");

        assertThat(faults())
                .containsExactly(
                        "2 day problem.choose []",
                        "2 kind problem.choose []",
                        "3 kind calendar.problem.unreadable [休息]");
    }

    @Test
    void nameTheLineThatHasTheSameDay() {
        add(2, "2026-02-07", "HOLIDAY", "春节");
        add(3, "2026/2/7", "HOLIDAY", "春节");
        add(5, "2026年2月7日", "HOLIDAY", "春节");

        assertThat(lines.days()).hasSize(1);
        assertThat(faults()).containsExactly("3 day calendar.problem.twice [2]", "5 day calendar.problem.twice [2]");
    }

    @Test
    void leaveADayToTheNoticeThatNamesIt() {
        add(2, "2025-12-31", "HOLIDAY", "元旦");
        add(3, "2025-12-30", "HOLIDAY", "元旦");

        assertThat(faults()).containsExactly("2 day calendar.ofOtherYear [2025]");
        assertThat(lines.days()).extracting(SpecialDay::day).containsExactly(LocalDate.of(2025, 12, 30));
    }

    @Test
    void keepTheRulesOfTheForm() {
        add(2, "2026-02-09", "WORKDAY", "");
        add(3, "2026-02-14", "WORKDAY", " 春节 ");

        assertThat(faults()).containsExactly("2 kind calendar.problem.workedAnyway []", "2 name problem.required []");
        assertThat(lines.days()).extracting(SpecialDay::name).containsExactly("春节");
    }

    private void add(int number, String day, String kind, String name) {
        lines.add(new TableLine(number, Map.of("day", day, "kind", kind, "name", name), Set.of()));
    }

    private List<String> faults() {
        return lines.faults().stream()
                .map(fault -> "%d %s %s %s"
                        .formatted(
                                fault.line(),
                                fault.problem().field(),
                                fault.problem().key(),
                                fault.problem().arguments()))
                .toList();
    }
}
