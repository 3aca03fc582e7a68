package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The way from all results down to one indicator, each step leading back. */
class TraceBreadcrumbs extends Nav {

    TraceBreadcrumbs(IndicatorTrace trace) {
        var sheet = trace.sheet();
        var criterion = trace.line().indicator().criterion();
        var cycle =
                SheetLinks.toCycle(sheet.subject().cycle(), Formats.current().period(sheet.period()));
        var here = new Span(trace.line().indicator().code());
        here.getElement().setAttribute("aria-current", "page");
        addClassName("fs-trace-way");
        getElement().setAttribute("aria-label", getTranslation("trace.way"));
        add(new OrderedList(
                new ListItem(cycle),
                new ListItem(SheetLinks.to(
                        sheet, Formats.current().name(sheet.subject().name()))),
                new ListItem(SheetLinks.to(sheet, criterion, Formats.current().name(criterion))),
                new ListItem(here)));
    }
}
