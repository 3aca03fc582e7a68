package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Why an evaluation was given back, on top of what has to be corrected. */
public class ReturnedNote extends Div {

    public ReturnedNote(SheetHistory.Step step) {
        addClassNames("fs-card", "fs-returned");
        var who = new Span(getTranslation(
                "evaluation.returned", step.actor(), Formats.current().day(step.at())));
        who.addClassName("fs-muted");
        add(
                VaadinIcon.EXCLAMATION_CIRCLE.create(),
                new Div(new Paragraph(Formats.current().show(step.reason())), who));
    }
}
