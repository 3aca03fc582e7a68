package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until when something has to be done, and how far away that day is; what is late has a mark and a word for it. */
class DueNote extends Span {

    DueNote(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        addClassName("fs-todo-due");
        setClassName("fs-todo-late", days < 0);
        var icon = days < 0 ? VaadinIcon.EXCLAMATION_CIRCLE_O : VaadinIcon.CLOCK;
        add(
                icon.create(),
                new Span(getTranslation(
                        "shell.todo." + word(days), Formats.current().day(due), Math.abs(days))));
    }

    private static String word(long days) {
        if (days < 0) {
            return "late";
        }
        return days == 0 ? "today" : "due";
    }
}
