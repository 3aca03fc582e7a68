package cn.gov.tj.mz.fourstrong.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.activity.minutes.ui.MinutesLines;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One part of a record's details: a title, and a row for each figure, honour, use or step; not shown without rows. */
class DetailsSection extends Section {

    private <T> DetailsSection(String title, List<T> entries, Function<T, Div> row) {
        add(new H3(getTranslation(title)));
        entries.forEach(entry -> add(row.apply(entry)));
        setVisible(!entries.isEmpty());
    }

    static DetailsSection figures(List<Figure> figures) {
        return new DetailsSection("activity.figures", figures, figure -> {
            var label = figure.periodText() == null
                    ? figure.label()
                    : translate("activity.inPeriod", figure.label(), figure.periodText());
            return row(new Span(label), text("fs-details-value", figure.asPrinted()));
        });
    }

    static DetailsSection honours(List<Honour> honours, @Nullable String periodText) {
        return new DetailsSection(
                "activity.honours",
                honours,
                honour -> row(
                        new Span(honour.title()),
                        text("fs-muted", String.join(" · ", HonourWords.parts(honour, periodText)))));
    }

    /** What is written down of the meeting, with the way to its paper. */
    static DetailsSection minutes(UUID record, Minutes minutes) {
        var section = new DetailsSection(
                "activity.minutes",
                MinutesLines.of(minutes),
                line -> row(text("fs-muted", line.label()), text("fs-details-lines", line.text())));
        section.add(new PageLink(translate("activity.minutes.print"), "activities/minutes/" + record));
        return section;
    }

    /** The indicators that the record is evidence for, each one click away. */
    static DetailsSection uses(List<EvidenceUse.Use> uses) {
        return new DetailsSection(
                "activity.uses",
                uses,
                use -> row(
                        new PageLink(translate("activity.use", use.code(), use.indicator()), use.route()),
                        text("fs-muted", Formats.current().period(use.period()))));
    }

    /** What was done, by whom, when, why, and what it changed; the newest first. */
    static DetailsSection history(List<ActivityDetails.Step> steps, PartWords words) {
        return new DetailsSection("activity.history", steps.reversed(), step -> {
            var formats = Formats.current();
            var row = row(
                    new Span(translate("activity.step", formats.name(step.action()), step.actor())),
                    text("fs-muted", formats.day(step.at())));
            if (step.reason() != null) {
                row.add(text("fs-details-why", step.reason()));
            }
            if (!step.changes().isEmpty()) {
                row.add(new ChangeList(step.changes(), words));
            }
            return row;
        });
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("fs-details-row");
        return row;
    }

    static Span text(String look, String text) {
        var span = new Span(text);
        span.addClassName(look);
        return span;
    }
}
