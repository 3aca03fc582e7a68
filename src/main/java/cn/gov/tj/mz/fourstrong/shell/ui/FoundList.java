package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Texts;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** What was found, in a group for each kind; every line is a link, which also opens in a window of its own. */
class FoundList extends Div {

    FoundList() {
        addClassName("fs-found");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("shell.find.found"));
        hide(true);
    }

    void show(Map<FoundKind, List<Found>> found) {
        removeAll();
        found.forEach((kind, some) -> add(group(Formats.current().name(kind), some)));
        hide(found.isEmpty());
    }

    /** What is invisible to the server would keep its old lines in the browser, and Enter would open one of them. */
    private void hide(boolean hidden) {
        getElement().setAttribute("hidden", hidden);
    }

    private static Div group(String name, List<Found> found) {
        var title = new Span(name);
        title.addClassName("fs-found-kind");
        title.getElement().setAttribute("role", "presentation");
        var group = new Div(title);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        found.forEach(one -> group.add(option(one)));
        return group;
    }

    private static PageLink option(Found found) {
        var title = new Span(Texts.of(found.title()));
        title.addClassName("fs-found-title");
        var option = new PageLink(found.route(), title);
        if (found.line() != null) {
            var line = new Span(Texts.of(found.line()));
            line.addClassName("fs-found-line");
            option.add(line);
        }
        option.addClassName("fs-found-one");
        option.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        return option;
    }
}
