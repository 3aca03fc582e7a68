package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreRule;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.trace.TotalExplanation;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Why a total is what it is, in plain sentences with links to what they rest on. */
@Route("evaluations/:evaluation/why")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://trace.css")
@StyleSheet("context://sheet.css")
class WhyView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient EvaluationListing evaluations;
    private final transient ProposalService proposals;
    private String title = "";

    WhyView(EvaluationListing evaluations, ProposalService proposals) {
        this.evaluations = evaluations;
        this.proposals = proposals;
        addClassName("fs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addresses.id(event, event.getRouteParameters().get("evaluation").orElse(""))
                .map(evaluations::sheet)
                .ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AssessmentSheet sheet) {
        var total = sheet.breakdown().total();
        title = total == null
                ? getTranslation("trace.why")
                : getTranslation("trace.why.title", Formats.current().score(total));
        removeAll();
        add(new PageHead(title)
                .below(SheetLinks.way(sheet))
                .beside(StateLabels.badge(sheet.status()))
                .actions(new PrintButton()));
        TotalExplanation.of(sheet)
                .ifPresentOrElse(
                        why -> add(
                                new WhySentences(why), new WhyLosses(why, proposals.of(sheet.id())), new ScoreRule()),
                        () -> add(
                                new Paragraph(getTranslation("trace.why.none")),
                                SheetLinks.to(sheet, getTranslation("trace.why.sheet"))));
    }
}
