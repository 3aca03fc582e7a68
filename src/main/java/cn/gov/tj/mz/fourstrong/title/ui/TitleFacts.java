package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How a title stands, when it was granted, the result it rests on, and when it has to be checked. */
class TitleFacts extends Div {

    TitleFacts(TitleRow title) {
        var formats = Formats.current();
        var state = new Div(
                new StateBadge(getTranslation("title.state." + title.state()), StateLabels.tone(title.state())),
                new Span(title.certificate()));
        state.addClassName("fs-detail-facts");
        var facts = new Paragraph();
        facts.addClassName("fs-title-facts");
        add(state, facts);
        facts.add(new Span(getTranslation("title.granted.on", formats.dayInText(title.grantedOn()))));
        facts.add(new Anchor(
                "evaluations/" + title.result().currentEvaluation(),
                getTranslation("title.result", formats.period(title.period()))));
        var due = title.checks().dueOn();
        if (due != null) {
            var words = new Span(due(title, formats.dayInText(due)));
            words.addClassName(title.checks().due() ? "fs-title-late" : "fs-muted");
            facts.add(words);
        }
    }

    private String due(TitleRow title, String day) {
        if (title.checks().corrected()) {
            return getTranslation("title.due.corrected.text");
        }
        return getTranslation(title.checks().due() ? "title.due.late" : "title.due.on", day);
    }
}
