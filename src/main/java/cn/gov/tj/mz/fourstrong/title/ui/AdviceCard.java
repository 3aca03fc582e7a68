package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.title.Advice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the rubric advises, in words; who gets a title is for people to say. */
class AdviceCard extends Div {

    AdviceCard() {
        addClassNames("fs-card", "fs-title-advice");
    }

    void show(Advice advice) {
        removeAll();
        var grade = advice.grade().name().in(getLocale());
        var words = advice.quota() == null
                ? getTranslation("title.advice.noQuota", grade)
                : getTranslation("title.advice", grade, advice.quota(), advice.results(), advice.places());
        var note = new Span(getTranslation("title.advice.note"));
        note.addClassName("fs-muted");
        add(new Span(words), note);
    }
}
