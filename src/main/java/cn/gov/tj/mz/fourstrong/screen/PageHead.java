package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a page: its title, the way to its help, what belongs beside it, the actions at the right, the main one last. */
public class PageHead extends Div {

    private final H1 title = new H1();
    private final Div beside = new Div();
    private final Div actions = new Div();

    public PageHead(String text) {
        addClassName("fs-page-head");
        title.addClassName("fs-title");
        title.setText(text);
        beside.addClassName("fs-page-beside");
        actions.addClassName("fs-page-actions");
        add(title, beside, actions);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            HelpLink.of(attached.getUI().getActiveViewLocation())
                    .ifPresent(link -> addComponentAtIndex(indexOf(title) + 1, link));
        }
    }

    /** Says which pages this one lies below, the outermost first. */
    public PageHead below(PageLink... pages) {
        addComponentAsFirst(new Breadcrumbs(pages));
        return this;
    }

    /** The same for a page right below one of the menu. */
    public PageHead below(String menuKey, String address) {
        return below(new PageLink(getTranslation(menuKey), address));
    }

    /** Adds the count of a list, a choice of cycle, a state. */
    public PageHead beside(Component... components) {
        beside.add(components);
        return this;
    }

    /** Adds buttons, the main one last. */
    public PageHead actions(Component... components) {
        actions.add(components);
        return this;
    }

    /** Changes the title, for pages about one thing. */
    public void setTitleText(String text) {
        title.setText(text);
    }
}
