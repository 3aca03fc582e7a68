package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.duty.Timeliness;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Map;

/** How much of each type was done in time, of what was settled by now. */
@StyleSheet("context://duty-card.css")
public class TimelinessCard extends Section {

    /** Of more branches it takes so long that the rest of the page is shown first. */
    private static final int MANY = 200;

    private final Div shares = new Div();

    /** @param branches how many the rates are of */
    public TimelinessCard(int year, long branches, SerializableSupplier<Map<TypeName, Timeliness>> rates) {
        addClassNames("fs-card", "fs-timeliness");
        add(new H2(DutyWords.text("timeliness", Integer.toString(year))), shares);
        if (branches > MANY) {
            shares.getElement().setAttribute("role", "status");
            shares.add(new Paragraph(DutyWords.text("timeliness.later")));
            getElement().executeJs("return ''").then(_ -> show(rates.get()));
        } else {
            show(rates.get());
        }
    }

    private void show(Map<TypeName, Timeliness> rates) {
        shares.removeAll();
        if (rates.isEmpty()) {
            shares.add(new Paragraph(DutyWords.text("timeliness.none")));
            return;
        }
        var list = new UnorderedList();
        rates.forEach((type, rate) -> list.add(line(type, rate)));
        var note = new Paragraph(DutyWords.text("timeliness.note"));
        note.addClassName("fs-muted");
        shares.add(list, note);
    }

    /** With a way to the board behind the shares. */
    public TimelinessCard leadingTo(String address) {
        add(new PageLink(DutyWords.text("timeliness.all"), address));
        return this;
    }

    private static ListItem line(TypeName type, Timeliness rate) {
        var bar = new Div(new Div());
        bar.addClassName("fs-rate-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--fs-rate", rate.percent() + "%");
        var share = new Span(DutyWords.text("timeliness.share", rate.percent()));
        var counts = new Span(rate.onTime() + "/" + rate.judged());
        counts.addClassName("fs-muted");
        return new ListItem(new Span(type.in(Formats.current().locale())), bar, share, counts);
    }
}
