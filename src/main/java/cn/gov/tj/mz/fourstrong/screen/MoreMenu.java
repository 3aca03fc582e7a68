package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;

/** The button 更多 for what is done rarely; what cannot be taken back stands apart at its end. */
public final class MoreMenu extends MenuBar {

    private final SubMenu menu = addItem(getTranslation("screen.more")).getSubMenu();

    public MoreMenu() {
        addClassName("fs-more");
    }

    /** Adds what can be done. */
    public MoreMenu offer(String key, Runnable action) {
        menu.addItem(getTranslation(key), _ -> action.run());
        return this;
    }

    /** Adds what ends something. */
    public MoreMenu apart(String key, Runnable action) {
        menu.addSeparator();
        menu.addItem(getTranslation(key), _ -> action.run()).addClassName("fs-ends");
        return this;
    }
}
