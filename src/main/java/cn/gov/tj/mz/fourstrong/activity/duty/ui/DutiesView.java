package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyListing;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.SigningLine;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Sort;

/** What is due in a year: branches by month for one type, or all types of one branch, and the chosen duty below. */
@Route(DutyAddress.ROUTE)
@Menu(title = "nav.duties", order = 12, icon = "vaadin:clock")
@RolesAllowed(Roles.BUSINESS)
@StyleSheet("context://duty.css")
@StyleSheet("context://duty-card.css")
class DutiesView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final DutyListing listing;
    private final DutyFilterBar filters;
    private final DutyBoard board;
    private final String only;
    private final DutyService duties;

    DutiesView(
            DutyServices services,
            DutyListing listing,
            OrganisationService organisation,
            Caller caller,
            Clock clock,
            WordMenu.Factory words) {
        this.duties = services.duties();
        this.listing = listing;
        var today = LocalDate.now(clock);
        var branches = organisation.branches("", 0, 2);
        only = branches.size() == 1 ? branches.getFirst().code() : "";
        filters = new DutyFilterBar(organisation, duties.dueTypes(), today, this::show);
        board = new DutyBoard(services, today);
        var head = new PageHead(getPageTitle())
                .actions(
                        ExportButton.of(this::file),
                        new PrintButton(),
                        DutyForm.menu(words, getPageTitle(), filters::words, board));
        if (caller.is(Role.MANAGER)) {
            head.beside(new PageLink(getTranslation("duty.rules"), "duties/rules"));
        }
        if (!only.isEmpty()) {
            filters.forOneBranch();
            branches.stream().map(BranchName::name).map(Div::new).forEach(head::beside);
        }
        addClassName("fs-duties-page");
        add(head, filters, board, new SigningLine("duty.sign.", "office", "secretary", "date").onPaper());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        var address = UrlFilter.read(event.getLocation());
        board.choose(
                first(address.getOrDefault(DutyAddress.CHOSEN, List.of())),
                first(address.getOrDefault(DutyAddress.PAGE, List.of())));
        show();
        UrlFilter.write(board.address(filters.address()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.duties");
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private String branch() {
        return only.isEmpty() ? filters.branch() : only;
    }

    private void show() {
        var address = new DutyAddress(filters.address());
        if (branch().isEmpty()) {
            board.show(filters.ofBranches(), filters.typeName(), address);
        } else {
            board.show(filters.ofBranch(branch()), address);
        }
    }

    private ExportFile<?> file() {
        var filter = branch().isEmpty() ? filters.ofBranches() : filters.ofBranch(branch());
        return new ExportFile<>(
                getPageTitle(),
                filters.words(),
                DutyColumns.of(duties.dueTypes()),
                Rows.of(listing, filter),
                Sort.unsorted());
    }
}
