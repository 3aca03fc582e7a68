package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.audit.AuditListing;
import cn.gov.tj.mz.fourstrong.audit.AuditRow;
import cn.gov.tj.mz.fourstrong.audit.AuditVerificationService;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The audit log, to be read, exported and verified by the auditor; there is nothing to change. */
@Route("audit")
@Menu(title = "nav.audit", order = 64, icon = "vaadin:shield")
@RolesAllowed(Roles.AUDITOR)
@StyleSheet("context://audit.css")
@StyleSheet("context://list-with-card.css")
class AuditView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private static final String ENTRY = "entry";

    private final AuditListing log;
    private final AuditVerificationService chain;
    private final Clock clock;
    private final DataGrid<AuditRow> grid = new DataGrid<>("audit.list");
    private final AuditFilterBar filters = new AuditFilterBar(this::show);

    AuditView(AuditListing log, AuditVerificationService chain, Clock clock) {
        this.log = log;
        this.chain = chain;
        this.clock = clock;
        var entry = new EntryCard();
        columns();
        var verify = new Button(getTranslation("audit.verify"), VaadinIcon.SHIELD.create(), _ -> verify());
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        var split = new Div(grid, entry);
        split.addClassName("fs-list-with-card");
        addClassName("fs-list-with-card-page");
        add(new PageHead(getPageTitle()).actions(grid.tools(), verify), filters, split);
        filters.keep(grid.order());
        grid.onSelect(row -> {
            entry.show(row);
            filters.showBeside(ENTRY, row == null ? null : row.number());
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ENTRY)
                .flatMap(AddressFormat.parsed(Long::valueOf))
                .flatMap(log::find)
                .ifPresent(grid::select);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.audit");
    }

    private void columns() {
        grid.column("number", AuditRow::number).sortBy("number").number().width("5em");
        grid.column("at", AuditRow::at).sortBy("at").width("9.5em");
        grid.column("action", row -> ActionNames.of(row.action()))
                .sortBy("action")
                .width("7.5em");
        grid.column("succeeded", row -> getTranslation(row.succeeded() ? "audit.done" : "audit.failed"))
                .asState(row -> row.succeeded() ? Tone.GOOD : Tone.BAD)
                .width("5.5em");
        grid.column("subject", AuditRow::subject).sortBy("subject").flex(2);
        grid.column("actor", AuditRow::actor).sortBy("actor").flex(2);
        grid.column("address", AuditRow::address).width("9em").hidden();
        grid.column("details", row -> DetailsText.line(row.details())).flex(3).hidden();
        grid.column("hash", AuditRow::hash).flex(2).hidden();
    }

    private void show() {
        if (filters.isReadable()) {
            grid.show(Rows.of(log, filters.filter()), filters.words());
        } else {
            grid.show(Rows.of(List.of()), "");
            grid.getContent().setEmptyStateText(getTranslation("screen.filter.unreadable"));
        }
    }

    private void verify() {
        var found = ChainCheck.run(chain, clock).result();
        if (found.isWhole()) {
            Notices.success("audit.whole", found.entries());
        } else {
            Notices.error("audit.broken", found.broken());
        }
    }
}
