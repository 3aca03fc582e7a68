package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.TitleGrantService;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks on which day titles are granted and under which numbers; proposes numbers that go on from the last. */
class GrantDialog extends FormDialog {

    private final transient Proposals proposals;
    private final DatePicker grantedOn = new DatePicker(getTranslation("title.list.grantedOn"));
    private final Map<UUID, TextField> numbers = new LinkedHashMap<>();
    private final FieldErrors problems = new FieldErrors().bind("grantedOn", grantedOn);
    private List<String> proposed = List.of();

    GrantDialog(
            String cycle,
            List<Candidate> chosen,
            LocalDate today,
            Proposals proposals,
            Consumer<TitleGrantService.GrantEntry> then) {
        this.proposals = proposals;
        setHeaderTitle(getTranslation("title.grant.ask", chosen.size()));
        addClassName("fs-detail-dialog");
        grantedOn.setValue(today);
        grantedOn.addValueChangeListener(_ -> propose());
        var form = new Div(new Paragraph(getTranslation("title.grant.help")), grantedOn);
        form.addClassName("fs-detail-form");
        for (var candidate : chosen) {
            var number = new TextField(getTranslation(
                    "title.grant.number",
                    Formats.current().name(candidate.evaluation().branch().shortName())));
            problems.bind("certificate." + candidate.evaluation().id(), number);
            numbers.put(candidate.evaluation().id(), number);
            form.add(number);
        }
        propose();
        add(form);
        confirm(getTranslation("title.grant"), problems, () -> then.accept(entry(cycle)));
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

    private TitleGrantService.GrantEntry entry(String cycle) {
        return new TitleGrantService.GrantEntry(
                cycle,
                grantedOn.getValue(),
                numbers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, number -> number.getValue().getValue())));
    }

    /** Proposes numbers for so many certificates of a year. */
    @FunctionalInterface
    interface Proposals {
        List<String> numbers(int year, int count);
    }
}
