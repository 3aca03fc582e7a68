package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A field for each part of the minutes; none has to be filled in. */
class MinutesFields extends Div {

    final RecordFields<Minutes> fields = new RecordFields<>(Minutes.class);

    MinutesFields() {
        var place = line("place");
        var host = line("host");
        var recorder = line("recorder");
        var due = people("due");
        var present = people("present");
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

    private TextField line(String part) {
        return new TextField(label(part));
    }

    private WholeNumberField people(String part) {
        return new WholeNumberField(label(part)).acceptUnits("screen.units.people");
    }

    private TextArea text(String part, int rows) {
        var text = new TextArea(label(part));
        text.setMinRows(rows);
        return text;
    }

    private String label(String part) {
        return getTranslation("activity.field.minutes." + part);
    }

    private static Div form(String look, Component... fields) {
        var form = new Div(fields);
        form.addClassNames("fs-form", look);
        return form;
    }
}
