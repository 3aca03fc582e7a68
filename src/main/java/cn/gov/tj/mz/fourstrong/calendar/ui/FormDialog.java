package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** A few fields in a dialog that closes when what was typed is accepted. */
abstract class FormDialog extends Dialog {

    final transient FieldErrors problems = new FieldErrors();

    FormDialog(String title) {
        setHeaderTitle(getTranslation(title));
        addClassName("fs-calendar-dialog");
    }

    /** @param save keeps what was typed, or says what is wrong with it */
    void form(Runnable save, Component... fields) {
        for (var field : fields) {
            field.getElement().setProperty("required", true);
        }
        var form = new Div(fields);
        form.addClassName("fs-calendar-form");
        add(form);
        var confirm = new Button(getTranslation("calendar.save"), _ -> {
            if (problems.accepted(save)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }
}
