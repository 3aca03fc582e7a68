package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToDoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    @Test
    void comesFirstWhenItIsDueFirstAndLastWhenItNeverIs() {
        var never = new ToDo("a", 1, "route", "route");
        var later = new ToDo("b", 1, "route", "route", DAY.plusDays(1));
        var sooner = new ToDo("c", 1, "route", "route", DAY);

        assertThat(Stream.of(never, later, sooner).sorted(ToDo.BY_DUE)).containsExactly(sooner, later, never);
    }

    @Test
    void takesANoteAndStaysTheSame() {
        var note = Words.of("reminded", "机关党委");
        var toDo = new ToDo("a", 2, "route", "menu", DAY);

        assertThat(toDo.note()).isNull();
        assertThat(toDo.noted(note)).isEqualTo(new ToDo("a", 2, "route", "menu", DAY, note, List.of()));
    }
}
