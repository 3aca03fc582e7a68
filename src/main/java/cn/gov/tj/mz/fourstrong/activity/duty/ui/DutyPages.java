package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The way to the other branches when one page does not hold them all. */
class DutyPages extends Div {

    /** @param page counts from 0 */
    DutyPages(long total, int page, int size, DutyAddress address) {
        var pages = (total + size - 1) / size;
        addClassName("fs-duties-pages");
        setVisible(pages > 1);
        if (page > 0) {
            add(new PageLink(getTranslation("duty.page.before"), address.page(page)));
        }
        add(new Span(getTranslation("duty.page", page + 1, pages, total)));
        if (page + 1 < pages) {
            add(new PageLink(getTranslation("duty.page.next"), address.page(page + 2)));
        }
    }
}
