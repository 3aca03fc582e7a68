package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One step of a record's history: what was done, by whom, when, why, and what it changed. */
class StepRow extends Div {

    StepRow(ActivityDetails.Step step, TypeNames types) {
        var formats = Formats.current();
        addClassName("fs-details-row");
        add(
                new Span(getTranslation("activity.step", formats.name(step.action()), step.actor())),
                text("fs-muted", formats.day(step.at())));
        if (step.reason() != null) {
            add(text("fs-details-why", step.reason()));
        }
        if (!step.changes().isEmpty()) {
            add(new ChangeList(step.changes(), types));
        }
    }

    private static Span text(String look, String words) {
        var span = new Span(words);
        span.addClassName(look);
        return span;
    }
}
