package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ProposalNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import cn.gov.tj.mz.fourstrong.trace.TraceService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One indicator of one evaluation: its scores, who gave them and when, the records they rest on, what changed. */
@Route("evaluations/:evaluation/:indicator")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://trace.css")
@StyleSheet("context://columns.css")
@StyleSheet("context://sheet.css")
class IndicatorView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient TraceService traces;
    private final transient ProposalService proposals;
    private String title = "";

    IndicatorView(TraceService traces, ProposalService proposals) {
        this.traces = traces;
        this.proposals = proposals;
        addClassName("fs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Addresses.id(event, parameters.get("evaluation").orElse(""))
                .map(id -> traces.of(id, parameters.get("indicator").orElse("")))
                .ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(IndicatorTrace trace) {
        var sheet = trace.sheet();
        title = name(trace.line());
        var head = new PageHead(title)
                .below(SheetLinks.way(sheet, trace.line().indicator().criterion()))
                .beside(StateLabels.badge(sheet.status()))
                .actions(neighbour(trace, -1, "trace.previous"), neighbour(trace, 1, "trace.next"));
        var main = new Div(new TraceScores(trace), new TraceEvidence(trace), new TraceChanges(trace));
        main.addClassName("fs-sheet");
        var rule = rule(trace.line());
        var proposal = proposals.of(sheet.id()).get(trace.line().indicator().id());
        if (proposal != null) {
            rule.add(new ProposalNote(proposal));
        }
        var columns = new Div(main, rule);
        columns.addClassNames("fs-columns", "fs-columns-narrow");
        removeAll();
        add(head, columns);
    }

    private Component neighbour(IndicatorTrace trace, int step, String key) {
        return trace.neighbour(step)
                .<Component>map(line -> SheetLinks.to(
                        trace.sheet(),
                        line,
                        getTranslation(key, line.indicator().code())))
                .orElseGet(Div::new);
    }

    private Aside rule(IndicatorLine line) {
        var marks = new Paragraph(getTranslation(
                "trace.fullMarks", Formats.current().marks(line.indicator().fullMarks())));
        var before = new Paragraph(getTranslation(
                "trace.before",
                ScoreCells.words(line.previous(), line.indicator().fullMarks())));
        before.addClassName("fs-muted");
        var rule = new Aside(
                new H2(getTranslation("trace.rule")),
                marks,
                new Paragraph(line.indicator().rule()));
        if (!line.indicator().expected().isBlank()) {
            rule.add(new Paragraph(
                    getTranslation("rubric.evidence", line.indicator().expected())));
        }
        rule.add(before);
        rule.addClassNames("fs-card", "fs-card-list");
        return rule;
    }

    private String name(IndicatorLine line) {
        return line.indicator().code() + " " + line.indicator().name().in(getLocale());
    }
}
