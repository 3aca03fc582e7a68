package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks which phase gets more time, until when, and why. */
class ExtendDialog extends FormDialog {

    private final Select<CycleSummary.Term> phase = new Select<>();
    private final DatePicker day = new DayField(getTranslation("supervision.extend.day"));
    private final TextArea reason = new TextArea(getTranslation("supervision.extend.reason"));
    private final FieldErrors problems = new FieldErrors().bind("day", day).bind("reason", reason);

    ExtendDialog(CycleSummary cycle, Extend then) {
        setHeaderTitle(getTranslation("supervision.extend.title"));
        setWidth("34rem");
        phase.setLabel(getTranslation("supervision.extend.phase"));
        phase.setItems(cycle.terms());
        phase.setItemLabelGenerator(term -> getTranslation("phase." + term.phase()) + " · "
                + Formats.current().day(term.due()));
        phase.setValue(cycle.terms().getFirst());
        ComponentTexts.localise(day);
        day.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        reason.setRequiredIndicatorVisible(true);
        var form = new FormLayout(phase, day, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(reason, 2);
        add(form);
        confirm(
                getTranslation("supervision.extend"),
                problems,
                () -> then.extend(phase.getValue().phase(), day.getValue(), reason.getValue()));
    }

    /** Extends, or says with {@code Invalid} what is wrong. */
    interface Extend {
        void extend(Phase phase, @Nullable LocalDate day, String reason);
    }
}
