package cn.gov.tj.mz.fourstrong.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import java.util.function.Consumer;

/** The buttons below the form of a record, the main one last. */
class RecordFooter extends Footer {

    /**
     * @param save hears whether to submit at once
     * @param others stand before the main one
     */
    RecordFooter(Runnable cancel, Consumer<Boolean> save, Button... others) {
        var submit = new Button(getTranslation("activity.saveAndSubmit"), _ -> save.accept(true));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("fs-form-footer");
        add(
                new Button(getTranslation("screen.cancel"), _ -> cancel.run()),
                new Button(getTranslation("activity.save"), _ -> save.accept(false)));
        add(others);
        add(submit);
    }
}
