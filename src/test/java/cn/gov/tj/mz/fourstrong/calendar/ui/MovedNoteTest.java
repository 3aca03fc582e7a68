package cn.gov.tj.mz.fourstrong.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.PublicityEnds.Moved;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class MovedNoteTest extends ViewTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 3);

    @Test
    void saysHowManyUntilWhenAndNamesUpToFive() {
        assertThat(MovedNote.words(List.of(moved("甲", 1), moved("乙", 1)))).isEqualTo("2 个支部的公示将延至 2026-12-04：甲、乙。");
        assertThat(MovedNote.words(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> moved("支部" + number, 1))
                        .toList()))
                .isEqualTo("6 个支部的公示将延至 2026-12-04：支部1、支部2、支部3、支部4、支部5，另有 1 个。");
    }

    @Test
    void countsWhatTheReaderDoesNotSee() {
        assertThat(MovedNote.words(List.of(moved(null, 1), moved("乙", 1), moved(null, 1))))
                .isEqualTo("3 个支部的公示将延至 2026-12-04：乙，另有 2 个。");
        assertThat(MovedNote.words(List.of(moved(null, 1)))).isEqualTo("1 个支部的公示将延至 2026-12-04：均不在您的数据范围内。");
    }

    @Test
    void tellsEveryNewDay() {
        assertThat(MovedNote.words(List.of(moved("甲", 1), moved("乙", -2))))
                .isEqualTo("1 个支部的公示将提前至 2026-12-01：乙。 1 个支部的公示将延至 2026-12-04：甲。");
    }

    @Test
    void isNotSeenWhenNothingMoves() {
        var note = new MovedNote();
        assertThat(note.isVisible()).isFalse();
        note.show(List.of(moved("甲", 1)));
        assertThat(note.isVisible()).isTrue();
        note.show(List.of());
        assertThat(note.isVisible()).isFalse();
    }

    @Test
    void standsInTheDialogOfADayBeforeItIsSaved() {
        new DayDialog(2026, null, day -> day.kind() == DayKind.HOLIDAY ? List.of(moved("甲", 1)) : List.of(), _ -> {})
                .open();
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 1));
        var dialog = find(Dialog.class).single().getElement();
        assertThat(dialog.getTextRecursively()).contains("1 个支部的公示将延至 2026-12-04：甲。");
    }

    private static Moved moved(String branch, int days) {
        return new Moved(branch, END, END.plusDays(days));
    }
}
