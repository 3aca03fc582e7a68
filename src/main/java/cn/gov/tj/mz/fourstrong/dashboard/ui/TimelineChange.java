package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.trace.ResultChange;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One line of a timeline: a result that was changed, by whom and why; it leads to the scores. */
class TimelineChange extends ListItem {

    private final Formats formats = Formats.current();

    TimelineChange(ResultChange change) {
        var day = new Span(formats.day(change.day()));
        day.addClassName("fs-timeline-day");
        var note = new Span(change.reason() == null ? change.actor() : change.actor() + " · " + change.reason());
        note.addClassName("fs-muted");
        add(day, link(change), note);
        addClassName("fs-timeline-change");
    }

    private Anchor link(ResultChange change) {
        var cycle = formats.period(Period.parse(change.cycle()));
        return switch (change) {
            case ResultChange.Adjusted score ->
                DrillDown.indicator(score.evaluation(), score.code())
                        .link(getTranslation(
                                "dashboard.branches.timeline.adjusted",
                                cycle,
                                score.code() + " " + score.indicator().in(getLocale()),
                                points(score.before()),
                                points(score.after())));
            case ResultChange.Corrected result ->
                DrillDown.evaluation(result.evaluation())
                        .link(
                                result.after() == null
                                        ? getTranslation(
                                                "dashboard.branches.timeline.correcting", cycle, result.edition())
                                        : getTranslation(
                                                "dashboard.branches.timeline.corrected",
                                                cycle,
                                                result.edition(),
                                                formats.score(result.before()),
                                                formats.score(result.after())));
        };
    }

    private String points(@Nullable String points) {
        return points == null ? formats.none() : points;
    }
}
