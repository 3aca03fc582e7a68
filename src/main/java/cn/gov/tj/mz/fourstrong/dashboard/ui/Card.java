package cn.gov.tj.mz.fourstrong.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a page under a heading of its own; the area says where it stands on the grid of the page. */
class Card extends Section {

    Card(String area, Component... content) {
        addClassNames("fs-card", "fs-card-" + area);
        add(content);
    }

    /** A heading with a short word on what is counted. */
    static Component heading(String title, String note) {
        var heading = new Div(new H2(title), new Span(note));
        heading.addClassName("fs-card-title");
        return heading;
    }
}
