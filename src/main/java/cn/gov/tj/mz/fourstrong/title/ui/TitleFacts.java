package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** When a title was granted, the result it rests on, and when it has to be checked. */
class TitleFacts extends Paragraph {

    TitleFacts(TitleRow title) {
        var formats = Formats.current();
        addClassName("fs-title-facts");
        add(new Span(getTranslation("title.granted.on", formats.dayInText(title.grantedOn()))));
        add(new Anchor(
                "evaluations/" + title.result().currentEvaluation(),
                getTranslation("title.result", formats.period(title.period()))));
        var due = title.checks().dueOn();
        if (due != null) {
            var words = new Span(due(title, formats.dayInText(due)));
            words.addClassName(title.checks().due() ? "fs-title-late" : "fs-muted");
            add(words);
        }
    }

    private String due(TitleRow title, String day) {
        if (title.checks().corrected()) {
            return getTranslation("title.due.corrected.text");
        }
        return getTranslation(title.checks().due() ? "title.due.late" : "title.due.on", day);
    }
}
