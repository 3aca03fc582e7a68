package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.edit.Difference;
import cn.gov.tj.mz.fourstrong.rubric.ui.FieldWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;

/** Somebody else saved first: lets people say whose changes to keep. */
@StyleSheet("context://rubric-footer.css")
class Conflict extends Section {

    Conflict(RubricDraft theirs, RubricDraft mine, FieldWords words, Runnable takeTheirs, Runnable keepMine) {
        addClassNames("fs-card", "fs-rubric-conflict");
        getElement().setAttribute("role", "alert");
        var keep = new Button(getTranslation("rubric.conflict.keepMine"), _ -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(new Button(getTranslation("rubric.conflict.takeTheirs"), _ -> takeTheirs.run()), keep);
        buttons.addClassName("fs-rubric-buttons");
        add(new H2(getTranslation("rubric.conflict.title")), differences(theirs, mine, words), buttons);
        addAttachListener(_ -> scrollIntoView());
    }

    /** Field by field, where both differ. */
    private Div differences(RubricDraft theirs, RubricDraft mine, FieldWords words) {
        var table = new Element("table");
        table.appendChild(
                line("th", "", getTranslation("rubric.conflict.theirs"), getTranslation("rubric.conflict.mine")));
        Difference.between(theirs, mine)
                .forEach(difference -> table.appendChild(line(
                        "td",
                        words.what(difference.section(), difference.code(), difference.name(), difference.field()),
                        words.value(difference.field(), difference.from()),
                        words.value(difference.field(), difference.to()))));
        var differences = new Div();
        differences.addClassName("fs-differences");
        differences.getElement().appendChild(table);
        return differences;
    }

    private static Element line(String tag, String first, String... cells) {
        var row = new Element("tr");
        row.appendChild(new Element(first.isEmpty() ? "td" : "th").setText(first));
        for (var cell : cells) {
            row.appendChild(new Element(tag).setText(cell));
        }
        return row;
    }
}
