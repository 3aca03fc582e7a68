package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchClosingService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The form beside the tree: the chosen unit or branch, or a new one. */
class NodeCard extends Section {

    private final OrganisationAdminService admin;
    private final BranchClosingService closing;
    private final Clock clock;
    private final Consumer<UUID> changed;
    private @Nullable NodeForm form;

    NodeCard(OrganisationAdminService admin, BranchClosingService closing, Clock clock, Consumer<UUID> changed) {
        this.admin = admin;
        this.closing = closing;
        this.clock = clock;
        this.changed = changed;
        addClassNames("fs-card", "fs-detail-card");
        show(List.of(), null);
    }

    /** Runs what shows something else; asks first when something here is not saved. */
    void leave(Runnable then, Runnable stay) {
        if (form == null) {
            then.run();
        } else {
            form.guard().leave(then, stay);
        }
    }

    final void show(List<TreeRow> tree, @Nullable TreeRow row) {
        if (row == null) {
            removeAll();
            form = null;
            setVisible(false);
        } else if (row.isBranch()) {
            var branch = new BranchForm(tree, row.parent());
            branch.warnOfClosing(() -> closing.commitments(row.id()), LocalDate.now(clock));
            edit(row, branch, () -> admin.changeBranch(row.id(), row.version(), branch.value()));
        } else {
            var unit = new UnitForm(tree, row.parent());
            edit(row, unit, () -> admin.changeUnit(row.id(), row.version(), unit.value()));
        }
    }

    void newUnit(List<TreeRow> tree, @Nullable UUID parent) {
        var unit = new UnitForm(tree, parent);
        open(getTranslation("organisation.newUnit"), unit, () -> admin.createUnit(unit.value()));
    }

    void newBranch(List<TreeRow> tree, @Nullable UUID unit) {
        var branch = new BranchForm(tree, unit);
        open(getTranslation("organisation.newBranch"), branch, () -> admin.createBranch(branch.value()));
    }

    private void edit(TreeRow row, NodeForm form, Runnable change) {
        form.edit(row);
        open(row.name(), form, () -> {
            change.run();
            return row.id();
        });
    }

    private void open(String title, NodeForm form, Supplier<UUID> action) {
        removeAll();
        setVisible(true);
        this.form = form;
        Runnable change = () -> form.errors().accepted(() -> saved(form, action.get()));
        var save = OneClick.on(new Button(getTranslation("organisation.save")), () -> form.confirmed(change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(save);
        add(new H2(title), form);
    }

    private void saved(NodeForm form, UUID node) {
        form.guard().saved();
        Notices.success("organisation.saved");
        changed.accept(node);
    }
}
