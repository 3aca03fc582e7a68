package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Stands in a list of work where all is done, and leads on. */
public final class NothingLeft extends Div {

    /**
     * @param words what is done
     * @param all the way to the list with what is done, too
     */
    public NothingLeft(String words, PageLink all) {
        addClassName("fs-nothing-waits");
        add(new Span(words), all, new PageLink(getTranslation("screen.toWorkbench"), ""));
    }
}
