package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** A few fields in a dialog that closes when what was typed is accepted. */
abstract class FormDialog<R extends Record> extends Dialog {

    final transient RecordFields<R> fields;

    FormDialog(String title, Class<R> type) {
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
        var confirm = new Button(getTranslation("calendar.save"), _ -> {
            if (problems.accepted(() -> save.accept(fields.write()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }
}
