package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** How much of a cycle stands behind a figure, in words. */
final class Completeness {

    private Completeness() {}

    /** 1/6 个支部，尚不可比. */
    static String words(Totals totals) {
        return I18NProvider.translate("dashboard.incomplete", totals.evaluated(), totals.expected());
    }

    /** The period, and 1/6 where results are missing. */
    static String name(CycleTotals cycle) {
        var period = Formats.current().period(cycle.cycle().period());
        var totals = cycle.totals();
        return totals.isComplete()
                ? period
                : I18NProvider.translate("dashboard.incomplete.period", period, totals.evaluated(), totals.expected());
    }

    /** The same, with 未审定 where a result is not approved. */
    static String fullName(CycleTotals cycle) {
        return cycle.totals().provisional() == 0
                ? name(cycle)
                : I18NProvider.translate("dashboard.provisional.of", name(cycle));
    }

    /** 未审定 where that is true of all results, 含未审定 2 of some. */
    static Optional<Span> provisional(Totals totals) {
        var count = totals.provisional();
        if (count == 0) {
            return Optional.empty();
        }
        var all = count == totals.evaluated();
        var mark =
                new Span(I18NProvider.translate(all ? "dashboard.provisional" : "dashboard.provisional.some", count));
        mark.addClassName("fs-provisional");
        return Optional.of(mark);
    }
}
