package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.activity.minutes.MinutesRules;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A field for each part of the minutes; none has to be filled in. */
class MinutesFields extends Div {

    private static final String PREFIX = "minutes.";

    /** How many came is held against how many should have, so each is looked at when the other changes. */
    private static final List<String> PEOPLE = List.of(PREFIX + "due", PREFIX + "present");

    final RecordFields<Minutes> fields = new RecordFields<>(Minutes.class);
    private final WholeNumberField due = people("due");
    private final WholeNumberField present = people("present");

    MinutesFields() {
        var place = line("place");
        var host = line("host");
        var recorder = line("recorder");
        var absent = text("absent", 2);
        var agenda = text("agenda", 3);
        var decisions = text("decisions", 3);
        var votes = text("votes", 1);
        absent.setHelperText(getTranslation("activity.minutes.absent.help"));
        votes.setHelperText(getTranslation("activity.minutes.votes.help"));
        fields.bind("place", place)
                .bind("host", host)
                .bind("recorder", recorder)
                .bind("due", due)
                .bind("present", present)
                .bind("absent", absent)
                .bind("agenda", agenda)
                .bind("decisions", decisions)
                .bind("votes", votes);
        add(
                form("fs-form-when", place, host, recorder, due, present),
                form("fs-minutes-texts", absent, agenda, decisions, votes));
    }

    /** Says what is wrong next to the fields; of numbers of people as soon as they are typed. */
    void showErrors(FieldErrors problems) {
        fields.showErrors(problems, PREFIX);
        List.of(due, present)
                .forEach(number -> number.addValueChangeListener(_ -> problems.recheck(
                        PEOPLE, MinutesRules.problems(fields.write().clean()))));
    }

    private TextField line(String part) {
        return new TextField(label(part));
    }

    private static WholeNumberField people(String part) {
        return new WholeNumberField(label(part)).acceptUnits("screen.units.people");
    }

    private TextArea text(String part, int rows) {
        var text = new TextArea(label(part));
        text.setMinRows(rows);
        return text;
    }

    private static String label(String part) {
        return I18NProvider.translate("activity.field.minutes." + part);
    }

    private static Div form(String look, Component... fields) {
        var form = new Div(fields);
        form.addClassNames("fs-form", look);
        return form;
    }
}
