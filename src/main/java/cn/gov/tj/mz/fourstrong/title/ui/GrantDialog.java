package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.title.GrantBatch;
import cn.gov.tj.mz.fourstrong.title.TitleGrantService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks on which day titles are granted, under which numbers, and why where the rubric does not advise it. */
class GrantDialog extends FormDialog {

    private final Div notes = new Div();
    private final DatePicker grantedOn = new DayField(getTranslation("title.grant.day"));
    private final TextArea reason = new TextArea(getTranslation("title.grant.reason"));
    private final FieldErrors problems =
            new FieldErrors().bind("reason", reason).bind("grantedOn", grantedOn);
    private final CertificateFields certificates;
    private final Button grant;
    private final String cycle;

    /**
     * @param chosen those who were chosen, as things stand whenever it is asked
     * @param then grants the titles, or says with {@code Invalid} what is wrong
     */
    GrantDialog(
            Supplier<GrantBatch> chosen,
            LocalDate today,
            CertificateFields.Proposals proposals,
            Consumer<TitleGrantService.GrantEntry> then) {
        var batch = chosen.get();
        cycle = batch.recommendation().cycle();
        certificates = new CertificateFields(batch.possible(), proposals, problems);
        addClassName("fs-detail-dialog");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        grantedOn.addValueChangeListener(_ -> propose());
        grantedOn.setValue(today); // nobody can object to a final result any more, so it is never too early
        var form = new Div(notes, reason, grantedOn, new Paragraph(getTranslation("title.grant.help")), certificates);
        form.addClassName("fs-detail-form");
        add(form);
        grant = confirm(getTranslation("title.grant"), problems, () -> grant(chosen, then));
        show(batch);
    }

    /** What is wrong may be new to people: since they chose, the quota was used up or a branch vetoed. */
    private void grant(Supplier<GrantBatch> chosen, Consumer<TitleGrantService.GrantEntry> then) {
        try {
            then.accept(entry());
        } catch (Invalid invalid) {
            show(chosen.get());
            throw invalid;
        }
    }

    /** Shows who can get a title, and who only as an exception; what was typed stays. */
    private void show(GrantBatch batch) {
        var possible = batch.possible();
        setHeaderTitle(getTranslation("title.grant.ask", possible.size()));
        notes.removeAll();
        notes.add(new GrantNotes(batch));
        reason.setVisible(!batch.exceptions().isEmpty());
        batch.earliest()
                .ifPresent(earliest ->
                        grantedOn.setHelperText(getTranslation("title.grant.earliest", earliest.toString())));
        certificates.showOnly(possible);
        grant.setEnabled(!possible.isEmpty());
    }

    private void propose() {
        if (grantedOn.getValue() != null) {
            certificates.propose(grantedOn.getValue().getYear());
        }
    }

    private TitleGrantService.GrantEntry entry() {
        return new TitleGrantService.GrantEntry(
                cycle, grantedOn.getValue(), certificates.certificates(), reason.getValue());
    }
}
