package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;

/** The frame around every view: navigation by role at the side, the mark of the demo on top. */
@Layout
@PermitAll
@JsModule("context://choice-keys.js")
@JsModule("context://print.js")
@JsModule("context://scroll-restore.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "fs-content";

    private final Navigation navigation;
    private boolean opened;

    MainLayout(
            Navigation navigation,
            FoldButton fold,
            UserMenu userMenu,
            FinderDialog finder,
            Caller caller,
            @Value("${fourstrong.demo}") boolean demo) {
        this.navigation = navigation;
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Brand(), new FindButton(), new Scroller(navigation), fold, userMenu);
        addToNavbar(skipLink(), top(demo), finder);
        print(caller.name(), demo);
    }

    /** What print.js says on paper. */
    private void print(String name, boolean demo) {
        var source = getTranslation("shell.name") + " · " + getTranslation("shell.print.by", name);
        getElement()
                .setAttribute("data-fs-print", demo ? source + " · " + getTranslation("shell.print.demo") : source)
                .setAttribute("data-fs-print-rows", getTranslation("shell.print.rows", "{0}"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        var view = content.getElement();
        view.setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        if (!"main".equals(view.getTag())) {
            view.setAttribute("role", "main");
        }
        if (opened) {
            view.executeJs("this.focus({preventScroll: true})");
        }
        opened = true;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refresh();
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.addClassName("fs-skip");
        link.setRouterIgnore(true);
        // the page's base address would make the link lead away from every page but the first
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                    event.preventDefault();
                    document.getElementById($0).focus();
                });
                """, CONTENT);
        return link;
    }

    private Div top(boolean demo) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Div(toggle, new Brand(), new FindButton());
        bar.addClassName("fs-topbar");
        var top = new Div(bar);
        top.addClassName("fs-top");
        if (demo) {
            var mark = new Div(getTranslation("shell.demo"));
            mark.addClassName("fs-demo-mark");
            top.add(mark);
        }
        return top;
    }
}
