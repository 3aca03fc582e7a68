package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;

/** What a leader should look at first: weak criteria of single branches, and what was not handed in. */
class AttentionCard extends Card {

    AttentionCard(Overview overview, BigDecimal threshold, TreePart part) {
        super("attention");
        add(heading(
                getTranslation("dashboard.attention"),
                getTranslation("dashboard.attention.note", Formats.current().number(threshold))));
        var list = new UnorderedList();
        list.addClassName("fs-attention");
        var pending = overview.current().totals().pending();
        if (pending > 0) {
            list.add(item(
                    getTranslation("dashboard.attention.pending", pending),
                    DrillDown.evaluations(overview.current().cycle().code(), part)
                            .with("state", "DRAFT", "RETURNED")));
        }
        overview.weakPoints()
                .forEach(point -> list.add(item(
                        words(point),
                        DrillDown.evaluation(
                                point.evaluation(), point.criterion().name()))));
        add(list.getComponentCount() == 0 ? nothing(overview) : list);
        more(overview);
    }

    private void more(Overview overview) {
        var shown = overview.weakPoints();
        if (!shown.isEmpty() && shown.getFirst().all() > shown.size()) {
            var rest = new Paragraph(
                    getTranslation("dashboard.attention.more", shown.getFirst().all() - shown.size()));
            rest.addClassName("fs-card-note");
            add(rest);
        }
    }

    private Component nothing(Overview overview) {
        var evaluated = overview.current().totals().evaluated() > 0;
        var text = new Paragraph(
                evaluated
                        ? getTranslation("dashboard.attention.none")
                        : Formats.current().none());
        text.addClassName("fs-card-empty");
        return text;
    }

    private String words(Overview.WeakPoint point) {
        return getTranslation(
                "dashboard.attention.weak",
                Formats.current().name(point.branch()),
                Criteria.name(point.criterion()),
                Formats.current().score(point.percent()));
    }

    private static ListItem item(String text, DrillDown target) {
        var flag = VaadinIcon.FLAG.create();
        flag.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(target.link(flag, new Span(text)));
    }
}
