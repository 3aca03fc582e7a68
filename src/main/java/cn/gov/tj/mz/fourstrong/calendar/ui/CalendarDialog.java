package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** A few fields of the calendar, which Enter saves. */
abstract class CalendarDialog<R extends Record> extends FormDialog {

    final transient RecordFields<R> fields;

    CalendarDialog(String title, Class<R> type) {
        fields = new RecordFields<>(type);
        setHeaderTitle(getTranslation(title));
        addClassName("fs-calendar-dialog");
    }

    /** @param save saves what was typed, or says what is wrong with it */
    void form(Consumer<R> save, Component... shown) {
        for (var field : shown) {
            field.getElement().setProperty("required", true);
        }
        var form = new Div(shown);
        form.addClassName("fs-calendar-form");
        add(form);
        var problems = new FieldErrors();
        fields.showErrors(problems, "");
        confirm(getTranslation("calendar.save"), problems, () -> save.accept(fields.write()))
                .addClickShortcut(Key.ENTER);
    }
}
