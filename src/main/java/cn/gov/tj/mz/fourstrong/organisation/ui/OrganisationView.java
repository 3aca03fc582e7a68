package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.organisation.BranchClosingService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of units and branches, kept by the system administrator. */
@Route("organisation")
@Menu(title = "nav.organisation", order = 60, icon = "vaadin:file-tree")
@RolesAllowed(Roles.SYSTEM_ADMIN)
@StyleSheet("context://list-with-card.css")
class OrganisationView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final OrganisationAdminService admin;
    private final DataGrid<TreeRow> grid = TreeGrid.create();
    private final TreeFilterBar filters = new TreeFilterBar(this::show);
    private final NodeCard card;

    private List<TreeRow> tree = List.of();
    private transient @Nullable TreeRow opened;

    OrganisationView(
            OrganisationAdminService admin, BranchClosingService closing, OrganisationImport imports, Clock clock) {
        this.admin = admin;
        card = new NodeCard(admin, closing, clock, this::changed);
        var newUnit = create("organisation.newUnit", () -> card.newUnit(tree, unit()));
        var newBranch = create("organisation.newBranch", () -> card.newBranch(tree, unit()));
        var head = new PageHead(getPageTitle()).actions(grid.tools(), imports.button(this::read), newUnit, newBranch);
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
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.organisation");
    }

    private void read() {
        tree = admin.tree();
        show();
    }

    private void show() {
        var found = tree.stream().filter(filters::matches).toList();
        grid.show(Rows.of(found), filters.words());
    }

    /** Shows what was chosen, unless people want to stay with what is not saved; then the choice goes back, too. */
    private void open(@Nullable TreeRow row) {
        if (!Objects.equals(row, opened)) {
            card.leave(
                    () -> show(row), () -> Optional.ofNullable(opened).ifPresentOrElse(grid::select, grid::deselect));
        }
    }

    private void show(@Nullable TreeRow row) {
        if (row != null) {
            tree = admin.tree(); // the list may be older than the tree
        }
        opened = row;
        card.show(tree, row == null ? null : row(row.id()));
    }

    private Button create(String key, Runnable newForm) {
        return new Button(getTranslation(key), VaadinIcon.PLUS.create(), _ -> card.leave(newForm, () -> {}));
    }

    private void changed(UUID node) {
        tree = admin.tree();
        show();
        show(row(node));
        grid.select(row(node));
    }

    private TreeRow row(UUID node) {
        return tree.stream().filter(row -> row.id().equals(node)).findFirst().orElseThrow();
    }

    /** Where a new unit or branch belongs: into the chosen unit, or beside the chosen branch. */
    private @Nullable UUID unit() {
        var row = grid.selected();
        if (row == null) {
            return null;
        }
        return row.isBranch() ? row.parent() : row.id();
    }
}
