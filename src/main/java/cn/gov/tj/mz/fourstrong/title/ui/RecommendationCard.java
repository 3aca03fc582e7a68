package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.title.Recommendation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the rubric advises, in words; who gets a title is for people to say. */
class RecommendationCard extends Div {

    RecommendationCard() {
        addClassNames("fs-card", "fs-title-recommendation");
    }

    void show(Recommendation recommendation) {
        removeAll();
        var grade = recommendation.grade().name().in(getLocale());
        var quota = recommendation.quota();
        var words = quota == null
                ? getTranslation("title.recommendation.noQuota", grade)
                : getTranslation(
                        "title.recommendation", grade, quota.percent(), quota.results(), quota.places(), quota.held());
        var note = new Span(getTranslation("title.recommendation.note"));
        note.addClassName("fs-muted");
        add(new Span(words), note);
    }
}
