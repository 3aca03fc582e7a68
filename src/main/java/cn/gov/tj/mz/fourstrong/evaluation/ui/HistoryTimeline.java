package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.screen.Byline;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an evaluation came to where it is: steps, findings and scores set by hand in one line, with who, when and why. */
public class HistoryTimeline extends Div {

    private final transient AssessmentSheet sheet;

    public HistoryTimeline(AssessmentSheet sheet) {
        this.sheet = sheet;
        addClassNames("fs-card", "fs-history");
        var events = new ArrayList<Event>();
        sheet.history().steps().forEach(step -> events.add(of(step)));
        sheet.history().reassigned().forEach(reassigned -> events.add(of(reassigned)));
        sheet.history().moved().forEach(moved -> events.add(of(moved)));
        sheet.breakdown().findings().forEach(finding -> events.addAll(of(finding)));
        sheet.lines().forEach(line -> events.addAll(of(line)));
        events.sort(Comparator.comparing(Event::at));
        var list = new OrderedList();
        events.forEach(event -> list.add(item(event)));
        add(new H2(getTranslation("evaluation.history")));
        add(events.isEmpty() ? new Span(getTranslation("evaluation.history.empty")) : list);
    }

    private static Event of(SheetHistory.Step step) {
        var what = step.from() == step.to()
                ? StateLabels.word(step.to())
                : StateLabels.word(step.from()) + " → " + StateLabels.word(step.to());
        return new Event(step.at(), step.actor(), new Span(what), step.reason());
    }

    private Event of(SheetHistory.Reassigned reassigned) {
        var what = getTranslation("evaluation.event.reassigned", reassigned.formerly(), reassigned.instead());
        return new Event(reassigned.at(), reassigned.actor(), new Span(what), reassigned.reason());
    }

    private Event of(SheetHistory.Moved moved) {
        var what = new Span(getTranslation("evaluation.event." + moved.kind()));
        return new Event(moved.at(), moved.actor(), what, moved.reason());
    }

    private List<Event> of(FindingRow finding) {
        var events = new ArrayList<Event>();
        var name = getTranslation("rubric.adjustment." + finding.kind()) + " "
                + finding.name().in(getLocale());
        events.add(new Event(
                finding.at(),
                finding.by(),
                new Span(getTranslation("evaluation.event.findingRecorded", name)),
                finding.fact().text()));
        var withdrawal = finding.withdrawal();
        if (withdrawal != null) {
            var what = new Span(getTranslation("evaluation.event.findingWithdrawn", name));
            events.add(new Event(withdrawal.at(), withdrawal.by(), what, withdrawal.reason()));
        }
        return events;
    }

    /** The last time a score was set by hand; those before stand on the page of the indicator. */
    private List<Event> of(IndicatorLine line) {
        var adjusted = line.adjusted();
        var points = Formats.current().score(line.result());
        return adjusted == null
                ? List.of()
                : List.of(new Event(
                        adjusted.at(),
                        adjusted.by(),
                        SheetLinks.to(
                                sheet,
                                line,
                                getTranslation(
                                        "evaluation.event.adjusted",
                                        line.indicator().code(),
                                        points)),
                        adjusted.reason()));
    }

    private static ListItem item(Event event) {
        var item = new ListItem(new Div(event.what()), new Div(new Byline(event.who(), event.at())));
        if (event.why() != null) {
            item.add(new Div(event.why()));
        }
        return item;
    }

    private record Event(
            Instant at,
            String who,
            Component what,
            @Nullable String why) {}
}
