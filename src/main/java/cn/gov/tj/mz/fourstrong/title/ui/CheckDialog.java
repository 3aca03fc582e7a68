package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleCheckService;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Asks what a check decided, for which year, and why. */
class CheckDialog extends FormDialog {

    private static final int USUAL_MONTHS = 6;

    private final RadioButtonGroup<TitleAction> action = new RadioButtonGroup<>(getTranslation("title.check.action"));
    private final WholeNumberField year =
            new WholeNumberField(getTranslation("title.check.year")).acceptUnits("screen.units.years");
    private final DatePicker decidedOn = new DayField(getTranslation("title.check.decidedOn"));
    private final DatePicker improveBy = new DayField(getTranslation("title.check.improveBy"));
    private final TextArea reason = new TextArea(getTranslation("title.check.reason"));
    private final FieldErrors problems = new FieldErrors()
            .bind("action", action)
            .bind("year", year)
            .bind("decidedOn", decidedOn)
            .bind("improveBy", improveBy)
            .bind("reason", reason);

    private final Div facts = new Div();
    private transient TitleRow title;

    /** @param then takes the decision on what the dialog shows, or says with {@code Invalid} what is wrong */
    CheckDialog(
            TitleRow title,
            TitleAction usual,
            LocalDate today,
            BiConsumer<CheckDialog, TitleCheckService.CheckEntry> then) {
        setHeaderTitle(getTranslation("title.check.title", title.names().shortName()));
        addClassName("fs-detail-dialog");
        show(title);
        action.setItems(TitleAction.KEPT, TitleAction.IMPROVING, TitleAction.WITHDRAWN);
        action.setItemLabelGenerator(value -> getTranslation("title.decide." + value));
        year.setValue(today.getYear());
        decidedOn.setValue(today);
        improveBy.setValue(today.plusMonths(USUAL_MONTHS));
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        var pair = new Div(year, decidedOn);
        pair.addClassName("fs-detail-pair");
        var form = new Div(facts, action, pair, improveBy, reason);
        form.addClassName("fs-detail-form");
        add(form);
        var save = confirm("", problems, () -> then.accept(this, entry()));
        action.addValueChangeListener(event -> follow(event.getValue(), save));
        action.setValue(usual);
    }

    /** Shows what is decided on. */
    final void show(TitleRow row) {
        title = row;
        facts.removeAll();
        facts.add(new TitleFacts(row));
    }

    /** As it is shown. */
    TitleRow title() {
        return title;
    }

    private void follow(TitleAction chosen, Button save) {
        save.setText(getTranslation("title.check.save." + chosen));
        improveBy.setVisible(chosen == TitleAction.IMPROVING);
        reason.setRequiredIndicatorVisible(chosen != TitleAction.KEPT);
    }

    private TitleCheckService.CheckEntry entry() {
        return new TitleCheckService.CheckEntry(
                action.getValue(), year.getValue(), decidedOn.getValue(), improveBy.getValue(), reason.getValue());
    }
}
