package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationGrid;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Where leaders take many results a step further: approved, publicised, final. */
@Route("approval")
@Menu(title = "nav.approval", order = 23, icon = "vaadin:check-circle-o")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://evaluation.css")
class ApprovalView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient EvaluationListing evaluations;
    private final transient DecisionServices decisions;
    private final DataGrid<EvaluationRow> grid = new DataGrid<>("evaluation.approval");
    private final ApprovalFilterBar filters;
    private final Button act = new Button();
    private transient Set<EvaluationRow> chosen = Set.of();

    ApprovalView(EvaluationListing evaluations, DecisionServices decisions, CycleService cycles) {
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.filters = new ApprovalFilterBar(cycles.names(), () -> refresh(List.of()));
        addClassName("fs-list-page");
        columns();
        grid.identifiedBy(EvaluationRow::id);
        if (decisions.hasOwn()) {
            grid.getContent().setItemSelectableProvider(row -> !decisions.isOwn(row));
        }
        filters.keep(grid.order());
        grid.onChoose(this::choose);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(_ -> new BulkStep(decisions, filters.step(), this::refresh).ask(chosen));
        add(new PageHead(getPageTitle()).actions(grid.tools(), act), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh(List.of());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.approval");
    }

    private void columns() {
        grid.column("branch", row -> row.branch().shortName())
                .sortBy("branch")
                .shownAs(this::branch)
                .flex(1);
        grid.column("cycle", EvaluationRow::period)
                .sortBy("cycle")
                .width("7.75rem")
                .inEnglish("9.5rem");
        grid.column("unit", row -> row.branch().unit())
                .sortBy("unit")
                .width("14rem")
                .hidden();
        EvaluationGrid.addSelf(grid);
        grid.column("base", row -> row.result().totals().baseTotal())
                .sortBy("base")
                .number()
                .width("5.75rem");
        EvaluationGrid.addFindings(grid);
        EvaluationGrid.addTotal(grid);
        grid.column("grade", row -> row.grade(getLocale())).sortBy("grade").width("5.5rem");
        EvaluationGrid.addState(grid);
        grid.column("publicUntil", EvaluationRow::publicUntil).width("7.5rem");
        grid.column("edition", row -> row.edition().number())
                .number()
                .width("4.75rem")
                .hidden();
    }

    /** Says of the own branch why it cannot be chosen. */
    private Component branch(EvaluationRow row) {
        var address = EvaluationQueue.address("approval", row.id(), filters, grid.order());
        var link = new PageLink(BulkStep.name(row), address.getPathWithQueryParameters());
        return decisions.isOwn(row) ? new Div(link, new Span(getTranslation("evaluation.approval.own"))) : link;
    }

    private void refresh(List<EvaluationRow> keep) {
        var counts = filters.showCounts(evaluations::count);
        grid.show(Rows.of(evaluations, filters.filter()), filters.words(), "");
        grid.getContent().setEmptyStateComponent(new NothingWaits(filters.step(), counts, filters::choose));
        keep.forEach(grid::select);
        choose(chosen);
    }

    private void choose(Set<EvaluationRow> rows) {
        chosen = rows;
        act.setText(getTranslation("evaluation.bulk." + filters.step(), chosen.size()));
        act.setEnabled(!chosen.isEmpty());
    }
}
