package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and the name of the application. */
class Brand extends Div {

    Brand() {
        addClassName("fs-brand");
        add(new Mark(), new Span(getTranslation("shell.name")));
    }

    /** The red square with 四; decoration beside the name. */
    static class Mark extends Image {

        Mark() {
            super("favicon.svg", "");
            addClassName("fs-mark");
        }
    }
}
