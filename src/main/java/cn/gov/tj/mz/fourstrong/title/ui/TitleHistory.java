package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.When;
import cn.gov.tj.mz.fourstrong.title.TitleAction;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to the titles of a branch, the latest first: what, when, why, and who entered it. */
class TitleHistory extends Div {

    TitleHistory(List<TitleListing.HistoryEntry> events) {
        addClassName("fs-title-history");
        var list = new OrderedList();
        events.forEach(event -> list.add(item(event)));
        add(new H3(getTranslation("title.history")), list);
    }

    private ListItem item(TitleListing.HistoryEntry event) {
        var formats = Formats.current();
        var what = new Span(getTranslation("title.action." + event.action()));
        what.addClassName("fs-title-action");
        var head = new Div(what, new Span(formats.dayInText(event.decidedOn())));
        var year = StateLabels.year(event.checkYear());
        if (year != null) {
            head.add(new Span(getTranslation("title.history.year", year)));
        }
        head.addClassName("fs-title-event");
        var item = new ListItem(head);
        if (event.improveBy() != null) {
            item.add(new Div(getTranslation("title.history.improveBy", formats.dayInText(event.improveBy()))));
        }
        if (event.reason() != null) {
            item.add(new Div(
                    event.action() == TitleAction.GRANTED
                            ? getTranslation("title.history.exception", event.reason())
                            : event.reason()));
        }
        var who = new Div(new Text("%s · %s · ".formatted(event.certificate(), event.actor())), new When(event.at()));
        who.addClassName("fs-muted");
        item.add(who);
        return item;
    }
}
