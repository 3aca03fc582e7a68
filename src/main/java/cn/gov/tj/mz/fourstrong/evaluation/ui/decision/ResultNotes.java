package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which edition of a result this is, and until when it is open to objections, and that the reader may not decide. */
class ResultNotes extends Div {

    /** @param official whether the holidays of a year are known */
    ResultNotes(AssessmentSheet sheet, IntPredicate official, Permissions rights) {
        addClassName("fs-result-notes");
        if (rights.ownBranch()) {
            add(new Span(getTranslation("account.ownBranch")));
        }
        var publicity = sheet.details().publicity();
        if (publicity != null) {
            add(new Span(getTranslation(
                    "evaluation.publicity",
                    Formats.current().show(publicity.from()),
                    Formats.current().show(publicity.until()))));
            IntStream.rangeClosed(publicity.from().getYear(), publicity.until().getYear())
                    .filter(official.negate())
                    .forEach(year ->
                            add(new Span(getTranslation("evaluation.publicity.unofficial", String.valueOf(year)))));
        }
        if (sheet.history().editions().size() > 1) {
            var editions = new Div(new Span(getTranslation("evaluation.editions")));
            editions.addClassName("fs-editions");
            sheet.history().editions().forEach(edition -> editions.add(link(edition, sheet)));
            add(editions);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Component link(SheetHistory.EditionLink edition, AssessmentSheet sheet) {
        var words = getTranslation("evaluation.edition", edition.number()) + " · "
                + (edition.current()
                        ? getTranslation("evaluation.edition.current")
                        : StateLabels.word(edition.state()));
        return edition.id().equals(sheet.id())
                ? new Span(words)
                : new RouterLink(words, EvaluationView.class, edition.id().toString());
    }

    /** Why a branch takes no part. */
    static class ExclusionNote extends Paragraph {

        ExclusionNote(AssessmentSheet sheet) {
            var reason = sheet.details().exclusionReason();
            setText(StateLabels.word(sheet.status())
                    + (reason == null ? "" : getTranslation("evaluation.because", reason))
                    + (sheet.history().hasLeft() ? getTranslation("evaluation.participation.kept") : ""));
            addClassName("fs-card");
        }
    }
}
