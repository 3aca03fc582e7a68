package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Objects;

/** Shows what somebody else saved beside what was typed here, and lets people say which of the two to keep. */
class Conflict extends Section {

    private final DraftTexts texts;

    Conflict(DraftTexts texts) {
        this.texts = texts;
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
        var mine = texts.of(typed.clean());
        texts.of(stored.draft()).forEach((part, theirs) -> {
            if (!Objects.equals(theirs, mine.get(part))) {
                table.appendChild(
                        line("td", text("activity.field." + part), formats.show(theirs), formats.show(mine.get(part))));
            }
        });
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
