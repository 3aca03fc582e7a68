package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.GrantBatch;
import cn.gov.tj.mz.fourstrong.title.TitleGrantService;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks on which day titles are granted, under which numbers, and why where the rubric does not advise it. */
class GrantDialog extends FormDialog {

    private final transient Proposals proposals;
    private final DatePicker grantedOn = new DatePicker(getTranslation("title.list.grantedOn"));
    private final Map<UUID, TextField> numbers = new LinkedHashMap<>();
    private final TextArea reason = new TextArea(getTranslation("title.grant.reason"));
    private final FieldErrors problems =
            new FieldErrors().bind("reason", reason).bind("grantedOn", grantedOn);
    private final String cycle;
    private List<String> proposed = List.of();

    /** @param batch those who were chosen, as things stand now */
    GrantDialog(GrantBatch batch, LocalDate today, Proposals proposals, Consumer<TitleGrantService.GrantEntry> then) {
        this.proposals = proposals;
        this.cycle = batch.recommendation().cycle();
        var possible = batch.possible();
        setHeaderTitle(getTranslation("title.grant.ask", possible.size()));
        addClassName("fs-detail-dialog");
        proposeDay(batch, today);
        grantedOn.addValueChangeListener(_ -> propose());
        reason.setVisible(!batch.exceptions().isEmpty());
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        var form = new Div(new GrantNotes(batch), reason, grantedOn, new Paragraph(getTranslation("title.grant.help")));
        form.addClassName("fs-detail-form");
        possible.forEach(candidate -> form.add(number(candidate)));
        propose();
        add(form);
        confirm(getTranslation("title.grant"), problems, () -> then.accept(entry()))
                .setEnabled(!possible.isEmpty());
    }

    /** Nobody can object to a final result any more, so that today is never too early. */
    private void proposeDay(GrantBatch batch, LocalDate today) {
        grantedOn.setValue(today);
        batch.earliest()
                .ifPresent(earliest ->
                        grantedOn.setHelperText(getTranslation("title.grant.earliest", earliest.toString())));
    }

    private TextField number(Candidate candidate) {
        var number = new TextField(getTranslation("title.grant.number", candidate.name()));
        problems.bind("certificate." + candidate.evaluation().id(), number);
        numbers.put(candidate.evaluation().id(), number);
        return number;
    }

    /** A number that somebody typed stays. */
    private void propose() {
        var day = grantedOn.getValue();
        if (day != null) {
            var before = proposed;
            proposed = proposals.numbers(day.getYear(), numbers.size());
            var place = 0;
            for (var number : numbers.values()) {
                if (number.isEmpty() || before.contains(number.getValue())) {
                    number.setValue(proposed.get(place));
                }
                place++;
            }
        }
    }

    private TitleGrantService.GrantEntry entry() {
        return new TitleGrantService.GrantEntry(
                cycle,
                grantedOn.getValue(),
                numbers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, number -> number.getValue().getValue())),
                reason.getValue());
    }

    /** Proposes numbers for so many certificates of a year. */
    @FunctionalInterface
    interface Proposals {
        List<String> numbers(int year, int count);
    }
}
