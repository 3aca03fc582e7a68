package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * A dialog with a form: it closes once what was typed is accepted; until then faults stand beside their
 * fields. It asks before what was typed is lost.
 */
public abstract class FormDialog extends Dialog {

    /** Ends the form with the buttons to cancel, and to take what was typed, which is returned. */
    protected final Button confirm(String label, FieldErrors problems, Runnable action) {
        var guard = new LeaveGuard(this).watch(problems.fields());
        guard.watch(this);
        add(guard);
        var confirm = OneClick.on(new Button(label), () -> {
            var changed = guard.isChanged();
            guard.saved(); // the action may open another page
            if (problems.accepted(action)) {
                close();
            } else if (changed) {
                guard.changed();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> guard.leave(this::close)), confirm);
        return confirm;
    }
}
