package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.screen.Byline;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was saved for an indicator in place of what, by whom and when; the newest first. */
class TraceChanges extends Div {

    private final transient Map<UUID, Evidence> activities;
    private final boolean hasEditions;

    TraceChanges(IndicatorTrace trace) {
        this.activities = trace.activities();
        this.hasEditions = trace.hasEditions();
        addClassNames("fs-card", "fs-card-list");
        add(new H2(getTranslation("trace.changes")));
        if (trace.changes().isEmpty()) {
            var none = new Paragraph(getTranslation("trace.changes.none"));
            none.addClassName("fs-muted");
            add(none);
        } else {
            var list = new OrderedList();
            trace.changes().reversed().forEach(change -> list.add(item(change)));
            add(list);
        }
    }

    private ListItem item(RecordedChange change) {
        var what = new Span(getTranslation("trace.source." + change.source()) + " · "
                + getTranslation("trace.part." + change.part()));
        if (hasEditions) {
            what.add(" · " + getTranslation("evaluation.edition", change.edition()));
        }
        var before = new Span(text(change.part(), change.before()));
        before.addClassName("fs-change-before");
        var values = new Div(before, new Span(" → "), new Span(text(change.part(), change.after())));
        values.addClassName("fs-trace-values");
        return new ListItem(what, values, new Byline(change.actor(), change.at()));
    }

    private String text(ScorePart part, @Nullable String value) {
        if (value == null) {
            return getTranslation("trace.nothing");
        }
        if (part != ScorePart.EVIDENCE) {
            return value;
        }
        var known = activities.get(UUID.fromString(value));
        return known == null ? getTranslation("trace.evidence.unknown") : known.title();
    }
}
