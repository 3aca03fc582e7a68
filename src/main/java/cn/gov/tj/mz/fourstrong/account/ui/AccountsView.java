package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountGrantService;
import cn.gov.tj.mz.fourstrong.account.AccountListing;
import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.AccountService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.OrganisationNodes;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All accounts: the system administrator keeps them, the security administrator grants their rights. */
@Route("accounts")
@Menu(title = "nav.accounts", order = 62, icon = "vaadin:users")
@RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
@StyleSheet("context://list-with-card.css")
class AccountsView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final AccountListing accounts;
    private final DataGrid<AccountRow> grid = AccountGrid.create();
    private final AccountFilterBar filters = new AccountFilterBar(this::show);
    private final AccountCard card;
    private transient @Nullable AccountRow opened;

    AccountsView(
            AccountListing accounts,
            AccountService admin,
            AccountGrantService grants,
            OrganisationNodes nodes,
            AccountImport imports,
            Caller caller) {
        this.accounts = accounts;
        var keeps = caller.is(Role.SYSTEM_ADMIN);
        card = new AccountCard(
                caller.id(),
                keeps ? new AccountForm(admin, this::changed) : new GrantsForm(grants, nodes.all(), this::changed));

        var head = new PageHead(getPageTitle()).actions(grid.tools());
        if (keeps) {
            head.actions(imports.button(grid::refresh), newButton(admin));
        }
        var split = new Div(grid, card);
        split.addClassName("fs-list-with-card");
        addClassName("fs-list-with-card-page");
        add(head, filters, split);
        filters.keep(grid.order());
        grid.onSelect(this::open);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.accounts");
    }

    private Button newButton(AccountService admin) {
        var button = new Button(
                getTranslation("account.new"),
                VaadinIcon.PLUS.create(),
                _ -> new NewAccountDialog(admin::create, grid::refresh).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void show() {
        grid.show(Rows.of(accounts, filters.filter()), filters.words());
    }

    /** Shows what was chosen, unless people want to stay with what is not saved; then the choice goes back, too. */
    private void open(@Nullable AccountRow row) {
        if (!Objects.equals(row, opened)) {
            card.leave(
                    () -> show(row), () -> Optional.ofNullable(opened).ifPresentOrElse(grid::select, grid::deselect));
        }
    }

    private void show(@Nullable AccountRow row) {
        opened = row;
        card.show(row == null ? null : accounts.get(row.id())); // the list may be older than the account
    }

    private void changed(UUID account) {
        card.show(accounts.get(account));
        grid.refresh();
    }
}
