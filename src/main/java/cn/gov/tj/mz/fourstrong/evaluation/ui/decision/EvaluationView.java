package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.calendar.WorkCalendar;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.CriteriaBar;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import cn.gov.tj.mz.fourstrong.evaluation.ui.HistoryTimeline;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ResultFigures;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ReturnedNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StageSteps;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluation with all that its numbers come from; where leaders decide upon it. */
@Route("evaluations")
@RouteAlias("approval")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://evaluation.css")
@StyleSheet("context://sheet.css")
public class EvaluationView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient EvaluationListing evaluations;
    private final transient DecisionServices decisions;
    private final transient FindingsCardFactory findings;
    private final transient ObjectionsCardFactory objections;
    private final transient WorkCalendar calendar;
    private final transient DecisionQueues queues;
    private transient @Nullable EvaluationQueue queue;
    private String title = "";
    private @Nullable Criterion aimed;

    EvaluationView(
            EvaluationListing evaluations,
            DecisionServices decisions,
            FindingsCardFactory findings,
            ObjectionsCardFactory objections,
            WorkCalendar calendar,
            DecisionQueues queues) {
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.findings = findings;
        this.objections = objections;
        this.calendar = calendar;
        this.queues = queues;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        aimed = SheetLinks.criterion(event.getLocation());
        Addresses.id(event, id).map(evaluations::sheet).ifPresent(sheet -> {
            queue = queues.of(event.getLocation(), queue, sheet.id()).orElse(null);
            show(sheet);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AssessmentSheet sheet) {
        var may = evaluations.rights(sheet.id());
        title = Formats.current().name(sheet.subject().name());
        var head = SheetHead.of(sheet, queue, "evaluations").withReport(sheet);
        removeAll();
        add(head);
        sheet.returned().ifPresent(step -> add(new ReturnedNote(step)));
        if (sheet.isExcluded()) {
            add(new ResultNotes.ExclusionNote(sheet));
        } else if (may.decide()) {
            objections.recording(sheet, () -> open(sheet.id())).ifPresent(head::actions);
            head.actions(new DecisionBar(sheet, decisions, this::open));
        }
        if (!sheet.isExcluded() || sheet.history().hasLeft()) {
            add(new ResultNotes(sheet, calendar::isOfficial, may), new StageSteps(sheet), new ResultFigures(sheet));
            addSheet(sheet, may);
        } else if (!sheet.history().moved().isEmpty()) {
            add(new HistoryTimeline(sheet));
        }
    }

    private void addSheet(AssessmentSheet sheet, Permissions may) {
        var table = new SheetTable(sheet);
        table.aim(aimed);
        if (may.decide() && sheet.status().isProvisional()) {
            table.adjustable(line -> new AdjustDialog(line, (score, reason) -> {
                        decisions.adjust(sheet, line, score, reason);
                        open(sheet.id());
                    })
                    .open());
        }
        add(new CriteriaBar(sheet, table::aim), table, findings.card(sheet, may, () -> open(sheet.id())));
        findings.files(sheet).ifPresent(this::add);
        objections.card(sheet, may.decide(), () -> open(sheet.id())).ifPresent(this::add);
        add(new HistoryTimeline(sheet));
    }

    /** Shows it as it is now; another edition under its own address. */
    private void open(UUID id) {
        EvaluationQueue.open(queue == null ? new Location(SheetLinks.address(id)) : queue.to(id));
    }
}
