package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The records in the caller's scope: found by filters that live in the address, one shown whole beside the list. */
@Route("activities")
@Menu(title = "nav.activities", order = 10, icon = "vaadin:notebook")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://activity.css")
class ActivitiesView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private static final String ID = "id";

    private final ActivityListing list;
    private final ActivityDetailsService reader;
    private final ActivityFilterBar filters;
    private final DataGrid<ActivityRow> grid;
    private final DetailsPanel details;
    private final transient ReviewQueue queue;
    private final transient Optional<BulkAcceptance> bulk;

    ActivitiesView(
            ActivityListing list,
            ActivityDetailsService reader,
            RecordParts parts,
            OrganisationService organisation,
            ActivityTypeService types,
            ActivityActions actions,
            @Value("${fourstrong.demo}") boolean demo) {
        this.list = list;
        this.reader = reader;
        var names = new TypeNames(types.all(), getLocale());
        filters = new ActivityFilterBar(organisation, names, list.years(), demo, list::unitName, this::show);
        grid = ActivityGrid.create(names, filters, demo);
        queue = actions.queue(grid, filters::filter);
        bulk = list.mayReview() ? Optional.of(actions.bulk(grid, filters::filter, this::close)) : Optional.empty();
        details = new DetailsPanel(names, actions, parts, this::changed, this::close);
        addClassName("fs-activities");
        var head = new PageHead(getPageTitle()).beside(new LedgerLink()).actions(grid.tools());
        bulk.ifPresent(head::actions);
        if (list.mayRecord()) {
            head.actions(actions.importing(this::show), RecordButton.create(this::list));
        }
        add(head, filters, ActivityGrid.beside(grid, details));
        grid.onSelect(this::open);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show();
        var link = event.getLocation().getQueryParameters().getSingleParameter(ID);
        link.ifPresent(id -> ServiceCalls.succeeds(() -> show(reader.details(Uuids.parse(ActivityDetails.class, id)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.activities");
    }

    private void show() {
        details.clear();
        ActivityGrid.show(grid, list, filters);
        bulk.ifPresent(button -> button.follow(filters.filter()));
    }

    private void open(@Nullable ActivityRow row) {
        details.clear();
        if (row != null) {
            ServiceCalls.succeeds(() -> show(reader.details(row.id())));
        }
    }

    private void show(ActivityDetails record) {
        details.show(queue.opened(record), list());
        filters.showBeside(ID, record.id());
    }

    private BackToList list() {
        return new BackToList(filters.address());
    }

    private void changed(UUID id) {
        grid.refresh();
        bulk.ifPresent(button -> button.forget(id));
        var record = reader.details(id);
        if (!queue.goesOn(record)) {
            show(record);
        }
    }

    private void close() {
        grid.deselect();
        details.clear();
        filters.showBeside(ID, null);
    }
}
