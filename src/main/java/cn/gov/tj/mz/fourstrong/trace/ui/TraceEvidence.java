package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that a score rests on; each leads to the record with its history. */
class TraceEvidence extends Div {

    TraceEvidence(IndicatorTrace trace) {
        addClassNames("fs-card", "fs-card-list");
        add(new H2(getTranslation("trace.evidence")));
        var items = trace.line().selfScore().evidence();
        if (items.isEmpty()) {
            var none = new Paragraph(getTranslation("trace.evidence.none"));
            none.addClassName("fs-muted");
            add(none);
        } else {
            var list = new UnorderedList();
            items.forEach(item -> list.add(item(item, trace)));
            add(list);
        }
    }

    private static ListItem item(EvidenceItem item, IndicatorTrace trace) {
        var row = new ListItem(SheetLinks.toActivity(item.activityId(), item.title()));
        var known = trace.activities().get(item.activityId());
        if (known != null) {
            var about = new Span(about(known));
            about.addClassName("fs-muted");
            row.add(about);
        }
        return row;
    }

    private static String about(Evidence record) {
        var formats = Formats.current();
        return Stream.of(
                        record.startDate() == null ? record.periodText() : formats.show(record.startDate()),
                        formats.name(record.state()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
