package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Thing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A card of the workbench: its name, a short word beside it, at the right where there is more, and below what it holds. */
@StyleSheet("context://workbench.css")
public class DeskCard extends Section {

    private final Div head = new Div();

    public DeskCard(String title, String note) {
        var beside = new Span(note);
        beside.addClassName("fs-muted");
        head.addClassName("fs-desk-head");
        head.add(new H2(title), beside);
        addClassNames("fs-card", "fs-desk-card");
        add(head);
    }

    /** With something at the right of its head, such as the way to all. */
    public DeskCard beside(Component more) {
        more.addClassName("fs-desk-more");
        head.add(more);
        return this;
    }

    /** With a line for each of these. */
    public DeskCard holding(List<Thing> things) {
        add(list(things));
        return this;
    }

    /** With a line for each of these, under a heading of their own. */
    public DeskCard holding(Component heading, List<Thing> things) {
        var kind = new H3(heading);
        kind.addClassName("fs-desk-kind");
        add(kind, list(things));
        return this;
    }

    /** With a quiet line, such as that there is nothing of a kind. */
    public DeskCard saying(Component words) {
        var line = new Paragraph(words);
        line.addClassName("fs-desk-quiet");
        add(line);
        return this;
    }

    /** A list with a line for each thing. */
    public static UnorderedList list(List<Thing> things) {
        var list = new UnorderedList();
        list.addClassName("fs-things");
        things.forEach(thing -> list.add(new ThingLine(thing)));
        return list;
    }
}
