package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The totals that people look for first, and how the result is made of them; nothing where the branch takes no part. */
@StyleSheet("context://result.css")
public class ResultFigures extends Div {

    public ResultFigures(AssessmentSheet sheet) {
        var formats = Formats.current();
        var breakdown = sheet.breakdown();
        addClassNames("fs-card", "fs-figures");
        setVisible(!sheet.isExcluded());
        if (sheet.isExcluded()) {
            return;
        }
        var unapproved = sheet.status().isProvisional();
        var total = figure(
                unapproved ? "unapproved" : sheet.status().state().isPending() ? "pending" : "result",
                formats.score(breakdown.total()),
                breakdown.hasAdjustments()
                        ? getTranslation(
                                unapproved ? "evaluation.figure.sum.unapproved" : "evaluation.figure.sum",
                                formats.score(breakdown.base()),
                                formats.signed(breakdown.bonus()),
                                formats.signed(breakdown.deduction()))
                        : null);
        if (breakdown.total() != null) {
            total.add(new PageLink(
                    getTranslation("evaluation.figure.why", formats.score(breakdown.total())),
                    SheetLinks.why(sheet.id())));
        }
        figure(
                "grade",
                breakdown.grade() == null
                        ? formats.none()
                        : breakdown.grade().name().in(getLocale()),
                breakdown.isCapped() && breakdown.earned() != null
                        ? getTranslation(
                                "evaluation.figure.capped",
                                breakdown.earned().name().in(getLocale()))
                        : null);
        figure(
                "self",
                formats.score(AssessmentSheet.tally(
                                sheet.lines(), line -> line.selfScore().score())
                        .total()),
                null);
        figure(
                "review",
                formats.score(AssessmentSheet.tally(sheet.lines(), IndicatorLine::review)
                        .total()),
                reviewers(sheet));
        var previous = sheet.previous();
        figure(
                "previous",
                formats.score(previous == null ? null : previous.total()),
                previous == null
                        ? getTranslation("evaluation.figure.previous.none")
                        : formats.period(previous.period()));
    }

    private static @Nullable String reviewers(AssessmentSheet sheet) {
        var names = sheet.history().submissions().stream()
                .map(SheetHistory.ReviewSubmission::name)
                .toList();
        return names.isEmpty() ? null : Formats.current().show(names);
    }

    private Div figure(String key, String value, @Nullable String note) {
        var name = new Span(getTranslation("evaluation.figure." + key));
        name.addClassName("fs-muted");
        var number = new Span(value);
        number.addClassName("fs-figure-value");
        var figure = new Div(name, number);
        figure.addClassName("fs-figure");
        if (note != null) {
            var below = new Span(note);
            below.addClassName("fs-muted");
            figure.add(below);
        }
        add(figure);
        return figure;
    }
}
