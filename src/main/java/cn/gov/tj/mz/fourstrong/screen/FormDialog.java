package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with a form: it closes once what was typed is accepted; until then faults stand beside their fields. */
public abstract class FormDialog extends Dialog {

    /** Ends the form with the buttons to cancel, and to take what was typed, which is returned. */
    protected final Button confirm(String label, FieldErrors problems, Runnable action) {
        var confirm = new Button(label, _ -> {
            if (problems.accepted(action)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
        return confirm;
    }
}
