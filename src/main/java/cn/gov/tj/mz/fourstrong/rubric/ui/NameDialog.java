package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a new rubric. */
class NameDialog extends FormDialog {

    private final TextField name = new TextField(getTranslation("rubric.field.name"));
    private final FieldErrors problems = new FieldErrors().bind("name", name);

    /** @param then makes the rubric, or says with {@code Invalid} what is wrong with its name */
    NameDialog(String titleKey, Consumer<String> then) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth("min(30rem, 100vw - 2rem)");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        add(name);
        confirm(getTranslation("screen.confirm"), problems, () -> then.accept(name.getValue()));
        addOpenedChangeListener(_ -> name.focus());
    }
}
