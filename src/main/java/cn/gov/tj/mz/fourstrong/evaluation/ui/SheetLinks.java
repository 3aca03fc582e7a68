package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;

/** Ways between an evaluation, its criteria and indicators, and the activities behind them. */
final class SheetLinks {

    static final String CRITERION = "criterion";

    private SheetLinks() {}

    static RouterLink to(AssessmentSheet sheet, String text) {
        return new RouterLink(text, EvaluationView.class, sheet.id().toString());
    }

    static RouterLink to(AssessmentSheet sheet, Criterion criterion, String text) {
        var link = to(sheet, text);
        link.setQueryParameters(QueryParameters.of(CRITERION, criterion.name()));
        return link;
    }

    static RouterLink to(AssessmentSheet sheet, IndicatorLine line, String text) {
        return new RouterLink(
                text,
                IndicatorView.class,
                new RouteParameters(Map.of("evaluation", sheet.id().toString(), "indicator", line.code())));
    }

    /** The same as an address. */
    static String address(UUID evaluation, Criterion criterion) {
        return "evaluations/" + evaluation + "?" + CRITERION + "=" + criterion.name();
    }

    static Anchor toActivity(UUID id, String text) {
        var link = new Anchor("activities?id=" + id, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
