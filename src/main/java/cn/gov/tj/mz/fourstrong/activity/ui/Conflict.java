package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.DraftPart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;

/** Shows what somebody else saved beside what was typed here, and lets people say which of the two to keep. */
class Conflict extends Section {

    private final PartWords words;

    Conflict(PartWords words) {
        this.words = words;
        addClassNames("fs-card", "fs-conflict");
        getElement().setAttribute("role", "alert");
        clear();
    }

    final void clear() {
        removeAll();
        setVisible(false);
    }

    void show(ActivityDetails stored, ActivityDraft typed, Runnable takeTheirs, Runnable keepMine) {
        removeAll();
        setVisible(true);
        var last = stored.steps().getLast();
        var formats = Formats.current();
        var table = new Element("table");
        table.appendChild(line("th", "", text("activity.conflict.theirs"), text("activity.conflict.mine")));
        DraftPart.changes(stored.draft(), typed.clean())
                .forEach(change -> table.appendChild(line(
                        "td",
                        PartWords.label(change.part()),
                        words.of(change.part(), change.before()),
                        words.of(change.part(), change.after()))));
        var keep = new Button(text("activity.conflict.keepMine"), _ -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(new Button(text("activity.conflict.takeTheirs"), _ -> takeTheirs.run()), keep);
        buttons.addClassName("fs-form-footer");
        add(
                new H2(text("activity.conflict.title")),
                new Paragraph(getTranslation(
                        "activity.conflict.text", last.actor(), formats.day(last.at()), formats.name(stored.state()))));
        getElement().appendChild(table);
        add(buttons);
        scrollIntoView();
    }

    private Element line(String tag, String... cells) {
        var row = new Element("tr");
        for (var i = 0; i < cells.length; i++) {
            row.appendChild(new Element(i == 0 ? "th" : tag).setText(cells[i]));
        }
        return row;
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
