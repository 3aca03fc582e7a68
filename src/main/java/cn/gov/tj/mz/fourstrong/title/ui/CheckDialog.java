package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldProblems;
import cn.gov.tj.mz.fourstrong.title.CheckEntry;
import cn.gov.tj.mz.fourstrong.title.CheckRules;
import cn.gov.tj.mz.fourstrong.title.TitleDeed;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks what a check decided, for which year, and why. */
class CheckDialog extends Dialog {

    private static final int USUAL_MONTHS = 6;

    private final RadioButtonGroup<TitleDeed> deed = new RadioButtonGroup<>(getTranslation("title.check.deed"));
    private final IntegerField year = new IntegerField(getTranslation("title.check.year"));
    private final DatePicker decidedOn = new DatePicker(getTranslation("title.check.decidedOn"));
    private final DatePicker improveBy = new DatePicker(getTranslation("title.check.improveBy"));
    private final TextArea reason = new TextArea(getTranslation("title.check.reason"));
    private final FieldProblems problems = new FieldProblems()
            .bind("deed", deed)
            .bind("year", year)
            .bind("decidedOn", decidedOn)
            .bind("improveBy", improveBy)
            .bind("reason", reason);

    /** @param then takes the decision, or says with {@code Invalid} what is wrong */
    CheckDialog(TitleRow title, TitleDeed usual, LocalDate today, Consumer<CheckEntry> then) {
        setHeaderTitle(getTranslation("title.check.title", title.branchShort()));
        addClassName("fs-people-dialog");
        deed.setItems(TitleDeed.KEPT, TitleDeed.IMPROVING, TitleDeed.WITHDRAWN);
        deed.setItemLabelGenerator(value -> getTranslation("title.decide." + value));
        deed.addValueChangeListener(event -> follow(event.getValue()));
        year.setValue(today.getYear());
        year.setStepButtonsVisible(true);
        decidedOn.setValue(today);
        improveBy.setValue(today.plusMonths(USUAL_MONTHS));
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("screen.reason.help", CheckRules.LONGEST_REASON));
        deed.setValue(usual);
        var pair = new Div(year, decidedOn);
        pair.addClassName("fs-people-pair");
        var form = new Div(new Paragraph(title.certificate()), deed, pair, improveBy, reason);
        form.addClassName("fs-people-form");
        add(form);
        var confirm = new Button(getTranslation("screen.confirm"), _ -> {
            if (problems.accepted(() -> then.accept(entry()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }

    private void follow(TitleDeed chosen) {
        improveBy.setVisible(chosen == TitleDeed.IMPROVING);
        reason.setRequiredIndicatorVisible(chosen != TitleDeed.KEPT);
    }

    private CheckEntry entry() {
        return new CheckEntry(
                deed.getValue(), year.getValue(), decidedOn.getValue(), improveBy.getValue(), reason.getValue());
    }
}
