package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EditionName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Which edition of a result this is, and until when it is open to objections. */
class ResultNotes extends Div {

    ResultNotes(AssessmentSheet sheet) {
        addClassName("fs-result-notes");
        var publicity = sheet.publicity();
        if (publicity != null) {
            add(new Span(getTranslation(
                    "evaluation.publicity",
                    Formats.current().show(publicity.from()),
                    Formats.current().show(publicity.until()))));
        }
        if (sheet.editions().size() > 1) {
            var editions = new Div(new Span(getTranslation("evaluation.editions")));
            editions.addClassName("fs-editions");
            sheet.editions().forEach(edition -> editions.add(link(edition, sheet)));
            add(editions);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Component link(EditionName edition, AssessmentSheet sheet) {
        var words = getTranslation("evaluation.edition", edition.number()) + " · "
                + (edition.current() ? getTranslation("evaluation.edition.current") : Looks.word(edition.state()));
        return edition.id().equals(sheet.id())
                ? new Span(words)
                : new RouterLink(words, EvaluationView.class, edition.id().toString());
    }
}
