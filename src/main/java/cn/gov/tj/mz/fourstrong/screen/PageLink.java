package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the application by its address, so that no feature imports another one's views. */
public class PageLink extends Anchor {

    /** The same with content of its own. */
    public PageLink(String address, Component... content) {
        super(address, content);
        getElement().setAttribute("router-link", true);
    }

    /** @param address without a leading slash, for example {@code evaluations?cycle=2025H1} */
    public PageLink(String text, String address) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }
}
