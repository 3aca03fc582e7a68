package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The way from all results down to one number, each step leading back. */
class TraceBreadcrumbs extends Nav {

    private final OrderedList steps = new OrderedList();

    /** To one indicator, through its criterion. */
    TraceBreadcrumbs(IndicatorTrace trace) {
        var indicator = trace.line().indicator();
        var criterion = indicator.criterion();
        begin(trace.sheet());
        step(SheetLinks.to(trace.sheet(), criterion, Formats.current().name(criterion)));
        end(indicator.code());
    }

    /** To the total. */
    TraceBreadcrumbs(AssessmentSheet sheet, String here) {
        begin(sheet);
        end(here);
    }

    private void begin(AssessmentSheet sheet) {
        var formats = Formats.current();
        addClassName("fs-trace-way");
        getElement().setAttribute("aria-label", getTranslation("trace.way"));
        add(steps);
        step(SheetLinks.toCycle(sheet.subject().cycle(), formats.period(sheet.period())));
        step(SheetLinks.to(sheet, formats.name(sheet.subject().name())));
    }

    private void step(Component link) {
        steps.add(new ListItem(link));
    }

    private void end(String words) {
        var here = new Span(words);
        here.getElement().setAttribute("aria-current", "page");
        step(here);
    }
}
