package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The result of one branch as it goes into the file: on A4, to be signed. */
@Route("report")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://report.css")
class ReportView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient EvaluationListing evaluations;
    private final transient BranchPapers papers;
    private final transient WordMenu.Factory words;
    private String title = "";

    ReportView(EvaluationListing evaluations, BranchPapers papers, WordMenu.Factory words) {
        this.evaluations = evaluations;
        this.papers = papers;
        this.words = words;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Addresses.id(event, id).map(evaluations::sheet).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AssessmentSheet sheet) {
        var stage = SheetStage.of(sheet);
        title = getTranslation("report.page." + stage, sheet.subject().name().then());
        var lines = papers.lines(sheet);
        var file = getTranslation(
                "report.file." + stage,
                sheet.subject().name().then(),
                Formats.current().period(sheet.period()));
        removeAll();
        add(
                new PageHead(title)
                        .below(SheetLinks.way(sheet))
                        .actions(
                                ExportButton.of(ReportLine.file(file, sheet, lines)),
                                new PrintButton(),
                                words.of(ReportForms.SHEET, file, () -> papers.content(sheet, lines))),
                papers.paper(sheet, lines));
    }
}
