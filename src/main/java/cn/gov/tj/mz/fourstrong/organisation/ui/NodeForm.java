package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units and branches have in common: the unit above, code, names and place in the order. */
abstract class NodeForm extends Div {

    private final ComboBox<TreeRow> parent = new ComboBox<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final WholeNumberField sortOrder = new WholeNumberField();
    private final LeaveGuard guard = new LeaveGuard(this);
    private final FieldErrors errors = new FieldErrors();

    NodeForm(List<TreeRow> tree, @Nullable UUID chosen, String parentField) {
        addClassName("fs-detail-form");
        var units = tree.stream()
                .filter(row -> !row.isBranch())
                .filter(row -> row.active() || row.id().equals(chosen))
                .toList();
        parent.setItems(units);
        parent.setItemLabelGenerator(TreeRow::name);
        parent.setValue(units.stream()
                .filter(unit -> unit.id().equals(chosen))
                .findFirst()
                .orElse(null));
        parent.setLabel(getTranslation("organisation." + parentField));
        code.setLabel(getTranslation("organisation.code"));
        code.setHelperText(getTranslation("organisation.code.pattern"));
        name.setLabel(getTranslation("organisation.name"));
        shortName.setLabel(getTranslation("organisation.shortName"));
        sortOrder.setLabel(getTranslation("organisation.position"));
        sortOrder.setHelperText(getTranslation("organisation.position.help"));
        List.of(code, name, shortName).forEach(field -> field.setRequiredIndicatorVisible(true));
        sortOrder.setRequiredIndicatorVisible(true);
        errors.bind(parentField, parent)
                .bind("code", code)
                .bind("name", name)
                .bind("shortName", shortName)
                .bind("sortOrder", sortOrder);
        guard.watch(parent, code, name, shortName, sortOrder);
        add(guard, parent, name, pair(shortName, code));
    }

    /** Runs what saves it, after asking where something follows that people have to know. */
    void confirmed(Runnable save) {
        save.run();
    }

    final LeaveGuard guard() {
        return guard;
    }

    final FieldErrors errors() {
        return errors;
    }

    /** The field for the place in the order, which proposes the one after the last of its like. */
    final WholeNumberField place(List<TreeRow> tree, boolean branch) {
        var last = tree.stream().filter(row -> row.isBranch() == branch).mapToInt(TreeRow::sortOrder);
        sortOrder.setValue(last.max().orElse(0) + 1);
        return sortOrder;
    }

    /** Shows one that exists: its code stays, and the root has no unit above. */
    void edit(TreeRow row) {
        var naming = row.naming();
        code.setValue(naming.code());
        code.setReadOnly(true);
        code.setHelperText(getTranslation("organisation.code.fixed"));
        name.setValue(naming.name());
        shortName.setValue(naming.shortName());
        sortOrder.setValue(naming.sortOrder());
        parent.setVisible(row.parent() != null);
    }

    final @Nullable UUID chosenParent() {
        var chosen = parent.getValue();
        return chosen == null ? null : chosen.id();
    }

    final Naming naming() {
        return new Naming(code.getValue(), name.getValue(), shortName.getValue(), sortOrder.getValue());
    }

    static Div pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("fs-detail-pair");
        return pair;
    }
}
