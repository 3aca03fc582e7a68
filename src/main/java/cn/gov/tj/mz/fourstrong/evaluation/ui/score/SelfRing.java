package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgress;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many indicators of a self-assessment are scored, as a ring; what that came to, and the way to the next one. */
@StyleSheet("context://self-ring.css")
class SelfRing extends DeskCard {

    private final transient SelfProgress progress;

    SelfRing(SelfProgress progress, LocalDate today) {
        super(text("title", Formats.current().period(progress.period())), left(progress.due(), today));
        this.progress = progress;
        setClassName("fs-self-late", progress.due().isBefore(today));
        var body = new Div(ring(), criteria());
        body.addClassName("fs-self-body");
        add(body, next());
    }

    private static String left(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        var key = days > 0 ? "left" : days == 0 ? "today" : "late";
        return text(key, Math.abs(days), Formats.current().day(due));
    }

    private Component ring() {
        var tally = progress.tally();
        var scored = new Span(String.valueOf(tally.scored()));
        scored.addClassName("fs-self-scored");
        var hole = new Div(scored, new Span(" / " + tally.count()));
        hole.addClassName("fs-self-hole");
        var ring = new Div(hole);
        ring.addClassName("fs-self-ring");
        ring.getStyle().set("--fs-share", 100 * tally.scored() / Math.max(1, tally.count()) + "%");
        ring.getElement().setAttribute("role", "img");
        ring.getElement().setAttribute("aria-label", text("scored", tally.scored(), tally.count()));
        return ring;
    }

    private Component criteria() {
        var list = new UnorderedList();
        list.addClassName("fs-self-criteria");
        for (var criterion : Criterion.values()) {
            var item = new ListItem(new Span(Formats.current().name(criterion)), new Span(points(criterion)));
            item.setClassName("fs-self-open", progress.tally(criterion).open() > 0);
            list.add(item);
        }
        return list;
    }

    private String points(Criterion criterion) {
        var tally = progress.tally(criterion);
        return tally.open() > 0
                ? text("open", tally.open())
                : text(
                        "points",
                        Formats.current().score(tally.total()),
                        Formats.current().marks(progress.fullMarks(criterion)));
    }

    private PageLink next() {
        var words = progress.tally().scored() == 0
                ? text("begin")
                : progress.firstOpen().map(code -> text("continue", code)).orElseGet(() -> text("submit"));
        var link = new PageLink(words, "self-assessment/" + progress.cycle());
        link.addClassName("fs-self-next");
        return link;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("evaluation.card." + key, values);
    }
}
