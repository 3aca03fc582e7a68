package cn.gov.tj.mz.fourstrong.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;

/** The buttons below the form, the main one last. */
class FormFooter extends Footer {

    FormFooter(Runnable cancel, Runnable save, Runnable submit) {
        addClassName("fs-form-footer");
        var main = new Button(getTranslation("activity.saveAndSubmit"), _ -> submit.run());
        main.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Button(getTranslation("screen.cancel"), _ -> cancel.run()),
                new Button(getTranslation("activity.save"), _ -> save.run()),
                main);
    }
}
