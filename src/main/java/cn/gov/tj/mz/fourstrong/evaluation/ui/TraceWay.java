package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.IndicatorTrace;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The way from all results down to one indicator, each step leading back. */
class TraceWay extends Nav {

    TraceWay(IndicatorTrace trace) {
        var sheet = trace.sheet();
        var criterion = trace.line().criterion();
        var cycle = new RouterLink(Formats.current().period(sheet.period()), EvaluationsView.class);
        cycle.setQueryParameters(QueryParameters.of("cycle", sheet.cycle()));
        var here = new Span(trace.line().code());
        here.getElement().setAttribute("aria-current", "page");
        addClassName("fs-trace-way");
        getElement().setAttribute("aria-label", getTranslation("trace.way"));
        add(new OrderedList(
                new ListItem(cycle),
                new ListItem(SheetLinks.to(sheet, sheet.branch())),
                new ListItem(SheetLinks.to(sheet, criterion, Formats.current().name(criterion))),
                new ListItem(here)));
    }
}
