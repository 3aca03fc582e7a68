package cn.gov.tj.mz.fourstrong.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and what else to know; the whole of it leads to the list behind, {@link #more} to others. */
class Tile extends ListItem {

    private final Span figure = new Span();

    Tile(DrillDown target, String name, String figure, String unit, Component note) {
        addClassName("fs-tile");
        this.figure.add(part("fs-tile-figure", figure), new Span(" "), part("fs-tile-unit", unit));
        var notes = part("fs-tile-note", "");
        notes.add(note);
        add(target.link(part("fs-tile-name", name), this.figure, notes));
    }

    /** Adds a word beside the figure. */
    Tile mark(Component word) {
        figure.add(new Span(" "), word);
        return this;
    }

    /** Adds a second number that has a list of its own. */
    Tile more(Anchor other) {
        other.addClassNames("fs-tile-note", "fs-tile-more");
        add(other);
        return this;
    }

    private static Span part(String look, String text) {
        var part = new Span(text);
        part.addClassName(look);
        return part;
    }
}
