package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.router.Location;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways between an evaluation, its criteria and indicators, and the activities behind them. */
public final class SheetLinks {

    static final String CRITERION = "criterion";

    private SheetLinks() {}

    public static PageLink to(AssessmentSheet sheet, String text) {
        return new PageLink(text, address(sheet.id()));
    }

    public static PageLink to(AssessmentSheet sheet, Criterion criterion, String text) {
        return new PageLink(text, address(sheet.id(), criterion));
    }

    public static PageLink to(AssessmentSheet sheet, IndicatorLine line, String text) {
        return new PageLink(text, address(sheet.id()) + "/" + line.indicator().code());
    }

    public static PageLink toActivity(UUID id, String text) {
        return new PageLink(text, "activities?id=" + id);
    }

    /** All evaluations of a cycle. */
    public static PageLink toCycle(String cycle, String text) {
        return new PageLink(text, "evaluations?cycle=" + cycle);
    }

    /** From all results of the cycle down to this one. */
    public static PageLink[] way(AssessmentSheet sheet) {
        var formats = Formats.current();
        return new PageLink[] {
            toCycle(sheet.subject().cycle(), formats.period(sheet.period())),
            to(sheet, formats.name(sheet.subject().name()))
        };
    }

    /** The same, down to a criterion. */
    public static PageLink[] way(AssessmentSheet sheet, Criterion criterion) {
        return Stream.concat(
                        Stream.of(way(sheet)),
                        Stream.of(to(sheet, criterion, Formats.current().name(criterion))))
                .toArray(PageLink[]::new);
    }

    /** The criterion that an address leads to; one that there is not leads to none. */
    public static @Nullable Criterion criterion(Location address) {
        var named = address.getQueryParameters().getSingleParameter(CRITERION).orElse("");
        return Stream.of(Criterion.values())
                .filter(criterion -> criterion.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    /** The address of an evaluation. */
    public static String address(UUID evaluation) {
        return "evaluations/" + evaluation;
    }

    /** The address of the page that says why a total is what it is. */
    public static String why(UUID evaluation) {
        return address(evaluation) + "/why";
    }

    /** The same, at one criterion. */
    static String address(UUID evaluation, Criterion criterion) {
        return at(criterion, address(evaluation));
    }

    /** The place of a criterion in an evaluation, whatever else its address says. */
    static String at(Criterion criterion, String evaluation) {
        return evaluation + (evaluation.contains("?") ? "&" : "?") + CRITERION + "=" + criterion.name();
    }
}
