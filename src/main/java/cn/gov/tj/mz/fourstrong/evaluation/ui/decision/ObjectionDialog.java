package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionEntry;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks who objected to a result, when, and to what. */
class ObjectionDialog extends FormDialog {

    private final TextField objector = new TextField(getTranslation("evaluation.objection.objector"));
    private final TextField contact = new TextField(getTranslation("evaluation.objection.contact"));
    private final DatePicker day = new DayField(getTranslation("evaluation.objection.receivedOn"));
    private final TextArea content = new TextArea(getTranslation("evaluation.objection.content"));
    private final FieldErrors problems = new FieldErrors()
            .bind("objector", objector)
            .bind("contact", contact)
            .bind("receivedOn", day)
            .bind("content", content);

    /** @param then records it, or says with {@code Invalid} what is wrong */
    ObjectionDialog(Consumer<ObjectionEntry> then) {
        setHeaderTitle(getTranslation("evaluation.objection.record"));
        setWidth("36rem");
        objector.setHelperText(getTranslation("evaluation.objection.objector.help"));
        objector.setRequiredIndicatorVisible(true);
        contact.setHelperText(getTranslation("evaluation.objection.contact.help"));
        day.setRequiredIndicatorVisible(true);
        ComponentTexts.localise(day);
        content.setRequiredIndicatorVisible(true);
        content.setMinRows(4);
        var form = new FormLayout(objector, contact, day, content);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(content, 2);
        add(form);
        confirm(
                getTranslation("evaluation.objection.record"),
                problems,
                () -> then.accept(new ObjectionEntry(
                        objector.getValue(), contact.getValue(), day.getValue(), content.getValue())));
    }
}
