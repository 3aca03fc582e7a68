package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The form beside the tree: the chosen unit or branch, or a new one. */
class NodeCard extends Section {

    private final OrganisationAdminService admin;
    private final Consumer<UUID> changed;
    private @Nullable NodeForm form;

    NodeCard(OrganisationAdminService admin, Consumer<UUID> changed) {
        this.admin = admin;
        this.changed = changed;
        addClassNames("fs-card", "fs-detail-card");
        show(List.of(), null);
    }

    /** Runs what shows something else; asks first when something here is not saved. */
    void leave(Runnable then, Runnable stay) {
        if (form == null) {
            then.run();
        } else {
            form.guard.leave(then, stay);
        }
    }

    final void show(List<TreeRow> tree, @Nullable TreeRow row) {
        if (row == null) {
            removeAll();
            form = null;
            add(new H2(getTranslation("organisation.none")), muted("organisation.choose"));
        } else if (row.isBranch()) {
            var form = new BranchForm(tree, row.parent());
            form.edit(row);
            open(row.name(), form, form.problems(), () -> {
                admin.changeBranch(row.id(), row.version(), form.value());
                return row.id();
            });
        } else {
            var form = new UnitForm(tree, row.parent());
            form.edit(row);
            open(row.name(), form, form.problems(), () -> {
                admin.changeUnit(row.id(), row.version(), form.value());
                return row.id();
            });
        }
    }

    void newUnit(List<TreeRow> tree, @Nullable UUID parent) {
        var form = new UnitForm(tree, parent);
        open(getTranslation("organisation.newUnit"), form, form.problems(), () -> admin.createUnit(form.value()));
    }

    void newBranch(List<TreeRow> tree, @Nullable UUID unit) {
        var form = new BranchForm(tree, unit);
        open(getTranslation("organisation.newBranch"), form, form.problems(), () -> admin.createBranch(form.value()));
    }

    private void open(String title, NodeForm form, FieldErrors problems, Supplier<UUID> action) {
        removeAll();
        this.form = form;
        var save = new Button(getTranslation("organisation.save"), _ -> save(form, problems, action));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(save);
        add(new H2(title), form);
    }

    private void save(NodeForm form, FieldErrors problems, Supplier<UUID> action) {
        problems.accepted(() -> {
            var node = action.get();
            form.guard.saved();
            Notices.success("organisation.saved");
            changed.accept(node);
        });
    }

    private Paragraph muted(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("fs-muted");
        return text;
    }
}
