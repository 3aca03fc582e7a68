package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.HelpLink;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The manual, with its table of contents beside it. */
@Route(HelpView.ROUTE)
@Menu(title = "nav.help", order = 80, icon = "vaadin:question-circle-o")
@PermitAll
@StyleSheet("context://help.css")
class HelpView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = "help";

    /** Goes to a heading, and when the page opens to the one in its address, without telling the router. */
    private static final String SCROLL = """
            const go = hash => hash && document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
            this.addEventListener('click', event => {
                const link = event.target.closest('a');
                if (link) {
                    event.preventDefault();
                    history.replaceState(history.state, '', link.href);
                    go(link.hash);
                }
            });
            requestAnimationFrame(() => go(location.hash));
            """;

    private static final String SHOW = "requestAnimationFrame(() => document.getElementById($0).scrollIntoView())";

    private final transient Manual manual = Manual.in(Appearance.Language.of(getLocale()));

    HelpView() {
        var text = new Html("<article class=\"fs-manual fs-card\">%s</article>".formatted(manual.html()));
        var page = new Div(contents(), text);
        page.addClassName("fs-help");
        add(new H1(getPageTitle()), page);
    }

    /** Goes to the chapter about the page that it was asked for on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(HelpLink.PAGES::contains)
                .flatMap(page -> manual.anchor(getTranslation("screen.help." + page)))
                .ifPresent(anchor -> getElement().executeJs(SHOW, anchor));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.help");
    }

    private Nav contents() {
        var list = new UnorderedList();
        for (var entry : manual.contents()) {
            var link = new Anchor(ROUTE + "#" + entry.anchor(), entry.title());
            link.setRouterIgnore(true);
            var item = new ListItem(link);
            item.addClassName("fs-contents-" + entry.level());
            list.add(item);
        }
        var nav = new Nav(list);
        nav.addClassName("fs-contents");
        nav.setAriaLabel(getTranslation("shell.help.contents"));
        nav.getElement().executeJs(SCROLL);
        return nav;
    }
}
