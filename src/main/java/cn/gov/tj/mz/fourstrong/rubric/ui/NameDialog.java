package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a new rubric. */
class NameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("rubric.field.name"));
    private final FieldErrors problems = new FieldErrors().bind("name", name);

    /** @param then makes the rubric, or says with {@code Invalid} what is wrong with its name */
    NameDialog(String titleKey, Consumer<String> then) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth("min(30rem, 100vw - 2rem)");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        add(name);
        var confirm = new Button(getTranslation("screen.confirm"), _ -> {
            if (problems.accepted(() -> then.accept(name.getValue()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
        addOpenedChangeListener(_ -> name.focus());
    }
}
