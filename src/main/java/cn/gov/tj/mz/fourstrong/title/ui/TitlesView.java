package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.title.TitleCheckService;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
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
import java.time.LocalDate;

/** All titles, held and withdrawn, with the history of the chosen one; managers grant and check them. */
@Route("titles")
@Menu(title = "nav.titles", order = 30, icon = "vaadin:medal")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://title.css")
@StyleSheet("context://list-with-card.css")
class TitlesView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final TitleListing titles;
    private final DataGrid<TitleRow> grid = new DataGrid<>("title.list");
    private final TitleFilterBar filters;

    TitlesView(
            TitleListing titles,
            TitleCheckService checking,
            AttachmentSections attachments,
            OrganisationService organisation,
            Caller caller,
            Clock clock) {
        this.titles = titles;
        var today = LocalDate.now(clock);
        this.filters = new TitleFilterBar(organisation, this::show);
        var card = new TitleCard(titles, checking, attachments, today, grid::refresh);
        TitleColumns.declare(grid, today);
        grid.identifiedBy(TitleRow::id);
        filters.keep(grid.order());
        grid.onSelect(card::show);

        var head = new PageHead(getPageTitle()).actions(grid.tools());
        if (caller.is(Role.MANAGER)) {
            head.actions(grantButton());
        }
        var split = new Div(grid, card);
        split.addClassNames("fs-list-with-card", "fs-titles");
        addClassName("fs-list-with-card-page");
        add(head, filters, split);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.titles");
    }

    private Button grantButton() {
        var button = new Button(
                getTranslation("title.grant"),
                VaadinIcon.PLUS.create(),
                _ -> getUI().ifPresent(ui -> ui.navigate(GrantView.class)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void show() {
        grid.show(Rows.of(titles, filters.filter()), filters.words());
    }
}
