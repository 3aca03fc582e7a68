package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Thing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A line for one thing: what it is, more about it in small print, and the verb that leads there. */
public class ThingLine extends ListItem {

    public ThingLine(Thing thing) {
        this(thing, action(thing));
    }

    /** The same with something else to be done about it. */
    public ThingLine(Thing thing, Component action) {
        var title = new Div(new Span(Texts.of(thing.title())));
        title.addClassName("fs-thing-title");
        if (thing.mark() != null) {
            var mark = new Span(Texts.of(thing.mark()));
            mark.addClassName("fs-thing-mark");
            title.add(mark);
        }
        var line = new Div(Texts.of(thing.line()));
        line.addClassName("fs-thing-line");
        var words = new Div(title, line);
        words.addClassName("fs-thing-words");
        addClassName("fs-thing");
        add(words, action);
    }

    private static PageLink action(Thing thing) {
        var link = new PageLink("", thing.route());
        var verb = link.getTranslation(thing.action());
        link.setText(verb);
        link.addClassName("fs-thing-action");
        link.setAriaLabel(link.getTranslation("screen.thing.action", verb, Texts.of(thing.title())));
        return link;
    }
}
