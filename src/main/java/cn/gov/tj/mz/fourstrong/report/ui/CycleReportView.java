package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.report.RemarkService;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;

/** The results of a whole cycle as they go into the file: on A4, to be signed. */
@Route("cycle-report")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://report.css")
class CycleReportView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient EvaluationListing evaluations;
    private final transient CycleService cycles;
    private final transient RemarkService remarks;
    private final transient WordMenu.Factory words;
    private String title = "";

    CycleReportView(EvaluationListing evaluations, CycleService cycles, RemarkService remarks, WordMenu.Factory words) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.remarks = remarks;
        this.words = words;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        if (cycles.names().stream().anyMatch(cycle -> cycle.code().equals(code))) {
            show(code);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String code) {
        var period = Formats.current().period(Period.parse(code));
        var filter = EvaluationFilter.ALL.in(code);
        var rows = new ArrayList<EvaluationRow>();
        evaluations.forEach(filter, Sort.unsorted(), rows::add);
        title = getTranslation("report.of", period);
        var columns = new CycleColumns(remarks.remarks(code), Formats.current());
        removeAll();
        add(
                new PageHead(title)
                        .below("nav.evaluations", "evaluations?cycle=" + code)
                        .beside(new PageLink(getTranslation("report.pack"), "meeting-pack/" + code))
                        .actions(
                                ExportButton.of(file(period, rows, columns.all())),
                                new PrintButton(),
                                words.of(
                                        ReportForms.OVERVIEW,
                                        getTranslation("report.cycleFile", period),
                                        () -> CyclePaper.content(period, rows, columns))),
                new CyclePaper(period, rows, columns.onPaper()));
    }

    private ExportFile<EvaluationRow> file(
            String period, List<EvaluationRow> rows, List<ExportColumn<EvaluationRow>> columns) {
        return new ExportFile<>(
                getTranslation("report.cycleFile", period), "", columns, Rows.of(rows), Sort.unsorted());
    }
}
