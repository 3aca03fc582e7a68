package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.edit.Differences;
import cn.gov.tj.mz.fourstrong.rubric.ui.DifferenceTable;
import cn.gov.tj.mz.fourstrong.rubric.ui.FieldWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Somebody else saved first: lets people say whose changes to keep. */
@StyleSheet("context://rubric-footer.css")
class Conflict extends Section {

    Conflict(RubricDraft theirs, RubricDraft mine, FieldWords words, Runnable takeTheirs, Runnable keepMine) {
        var differences = new DifferenceTable(
                Differences.between(theirs, mine),
                getTranslation("rubric.conflict.theirs"),
                getTranslation("rubric.conflict.mine"),
                words);
        addClassNames("fs-card", "fs-rubric-conflict");
        getElement().setAttribute("role", "alert");
        var keep = new Button(getTranslation("rubric.conflict.keepMine"), _ -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(new Button(getTranslation("rubric.conflict.takeTheirs"), _ -> takeTheirs.run()), keep);
        buttons.addClassName("fs-rubric-buttons");
        add(new H2(getTranslation("rubric.conflict.title")), differences, buttons);
        addAttachListener(_ -> scrollIntoView());
    }
}
