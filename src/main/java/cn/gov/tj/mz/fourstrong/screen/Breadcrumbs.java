package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way down to a page, above its title; each step leads back there. */
class Breadcrumbs extends Nav {

    Breadcrumbs(PageLink... steps) {
        addClassName("fs-way");
        getElement().setAttribute("aria-label", getTranslation("screen.way"));
        var list = new OrderedList();
        for (var step : steps) {
            list.add(new ListItem(step));
        }
        add(list);
    }
}
