package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The evaluations of a cycle with their totals; what charts lead to. */
@Route("evaluations")
@Menu(title = "nav.evaluations", order = 28, icon = "vaadin:table")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://evaluation.css")
public class EvaluationsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient EvaluationListing evaluations;
    private final DataGrid<EvaluationRow> grid;
    private final EvaluationFilterBar filters;
    private final boolean manager;
    private final PageLink report = new PageLink("", "");

    EvaluationsView(
            EvaluationListing evaluations, CycleService cycles, OrganisationService organisation, Caller caller) {
        this.evaluations = evaluations;
        manager = caller.is(Role.MANAGER);
        filters = new EvaluationFilterBar(cycles, organisation, this::show);
        addClassName("fs-list-page");
        grid = ResultGrid.create(row -> address(row).getPathWithQueryParameters());
        filters.keep(grid.order());
        grid.onSelect(row -> {
            if (row != null) {
                EvaluationQueue.open(address(row));
            }
        });
        report.setVisible(false);
        add(new PageHead(getPageTitle()).actions(report, grid.tools()), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.evaluations");
    }

    private Location address(EvaluationRow row) {
        return EvaluationQueue.address("evaluations", row.id(), filters, grid.order());
    }

    private void show() {
        var filter = filters.filter();
        report.setVisible(manager && filter.cycle() != null);
        if (filter.cycle() != null && manager) {
            report.setText(getTranslation("evaluation.cycleReport"));
            report.setHref("cycle-report/" + filter.cycle());
        }
        grid.show(Rows.of(evaluations, filter), filters.words());
    }
}
