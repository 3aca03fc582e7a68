package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** How an evaluation came to where it is: every step with who, when and why. */
class History extends Div {

    History(AssessmentSheet sheet) {
        addClassNames("fs-card", "fs-history");
        var list = new OrderedList();
        sheet.steps().forEach(step -> {
            var what = new Span(Looks.word(step.from()) + " → " + Looks.word(step.to()));
            var who = new Span(step.actor() + " · " + Formats.current().day(step.at()));
            who.addClassName("fs-muted");
            var item = new ListItem(new Div(what), new Div(who));
            if (step.reason() != null) {
                item.add(new Div(step.reason()));
            }
            list.add(item);
        });
        add(new H2(getTranslation("evaluation.history")));
        add(sheet.steps().isEmpty() ? new Span(getTranslation("evaluation.history.empty")) : list);
    }
}
