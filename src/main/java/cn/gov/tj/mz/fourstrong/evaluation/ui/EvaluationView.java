package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** One evaluation to be read, with all that its numbers come from. */
@Route("evaluations")
@RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.MANAGER})
@StyleSheet("context://evaluation.css")
class EvaluationView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient Evaluations evaluations;
    private final transient ActivityReader activities;
    private String title = "";

    EvaluationView(Evaluations evaluations, ActivityReader activities) {
        this.evaluations = evaluations;
        this.activities = activities;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Addresses.id(event, id).map(evaluations::sheet).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AssessmentSheet sheet) {
        var formats = Formats.current();
        title = sheet.branch();
        var period = new Span(formats.period(sheet.period()) + " · " + sheet.unit());
        period.addClassName("fs-muted");
        removeAll();
        add(new PageHead(title)
                .beside(period, Looks.badge(sheet.state(), sheet.exclusion()))
                .actions(new RouterLink(getTranslation("evaluation.back"), EvaluationsView.class)));
        sheet.returned().ifPresent(step -> add(new ReturnedNote(step)));
        if (sheet.exclusion() == null) {
            add(new Figures(sheet), columns(sheet));
        } else {
            var note = new Paragraph(Looks.word(sheet.state(), sheet.exclusion()));
            note.addClassName("fs-card");
            add(note);
        }
    }

    private Div columns(AssessmentSheet sheet) {
        var columns = new Div(new SheetTable(sheet, activities), new History(sheet));
        columns.addClassNames("fs-columns", "fs-columns-narrow");
        return columns;
    }

    /** The totals that people look for first. */
    private static final class Figures extends Div {

        Figures(AssessmentSheet sheet) {
            var formats = Formats.current();
            addClassName("fs-figures");
            figure(
                    "evaluation.figure.self",
                    formats.score(AssessmentSheet.tally(sheet.lines(), IndicatorLine::self)
                            .total()));
            figure(
                    "evaluation.figure.review",
                    formats.score(AssessmentSheet.tally(sheet.lines(), IndicatorLine::review)
                            .total()));
            figure("evaluation.figure.result", formats.score(sheet.total()));
            figure(
                    "evaluation.figure.grade",
                    sheet.grade() == null
                            ? formats.none()
                            : sheet.grade().name().in(getLocale()));
            figure(
                    "evaluation.figure.previous",
                    formats.score(
                            sheet.previous() == null ? null : sheet.previous().total()));
            figure(
                    "evaluation.figure.reviewers",
                    formats.show(sheet.reviewers().stream()
                            .map(AssessmentSheet.Reviewer::name)
                            .toList()));
        }

        private void figure(String key, String value) {
            var name = new Span(getTranslation(key));
            name.addClassName("fs-muted");
            var number = new Span(value);
            number.addClassName("fs-figure-value");
            var figure = new Div(name, number);
            figure.addClassNames("fs-card", "fs-figure");
            add(figure);
        }
    }
}
