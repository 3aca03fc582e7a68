package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units and branches have in common: the unit above, code, names and place in the order. */
abstract class NodeForm extends Div {

    final ComboBox<TreeRow> parent = new ComboBox<>();
    final TextField code = new TextField();
    final TextField name = new TextField();
    final TextField shortName = new TextField();
    final IntegerField sortOrder = ComponentTexts.localise(new IntegerField());
    final LeaveGuard guard = new LeaveGuard(this);
    private final FieldErrors problems = new FieldErrors();

    NodeForm(List<TreeRow> tree, @Nullable UUID chosen, String parentField) {
        addClassName("fs-detail-form");
        var units = tree.stream().filter(row -> !row.isBranch()).toList();
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
        for (var field : List.of(code, name, shortName)) {
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(true);
        }
        parent.setManualValidation(true);
        sortOrder.setManualValidation(true);
        sortOrder.setRequiredIndicatorVisible(true);
        problems.bind(parentField, parent)
                .bind("code", code)
                .bind("name", name)
                .bind("shortName", shortName)
                .bind("sortOrder", sortOrder);
        guard.watch(parent, code, name, shortName, sortOrder);
        add(guard, parent, name, pair(shortName, code));
    }

    /** Proposes the place after the last one of its like. */
    final void proposePlace(List<TreeRow> tree, boolean branch) {
        sortOrder.setValue(tree.stream()
                        .filter(row -> row.isBranch() == branch)
                        .mapToInt(TreeRow::sortOrder)
                        .max()
                        .orElse(0)
                + 1);
    }

    FieldErrors problems() {
        return problems;
    }

    final void fill(TreeRow row) {
        code.setValue(row.code());
        code.setReadOnly(true);
        code.setHelperText(getTranslation("organisation.code.fixed"));
        name.setValue(row.name());
        shortName.setValue(row.shortName());
        sortOrder.setValue(row.sortOrder());
    }

    final @Nullable UUID chosenParent() {
        var chosen = parent.getValue();
        return chosen == null ? null : chosen.id();
    }

    static Div pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("fs-detail-pair");
        return pair;
    }
}
