package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the administrator types it; the root has no unit above. */
class UnitForm extends NodeForm {

    private final Select<Unit.Kind> kind = new Select<>();
    private final Checkbox active = new Checkbox(getTranslation("organisation.unit.active"), true);

    UnitForm(List<TreeRow> tree, @Nullable UUID parent) {
        super(tree, parent, "parent");
        kind.setLabel(getTranslation("organisation.kind"));
        kind.setItems(Unit.Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation("organisation.kind." + item));
        kind.setValue(Unit.Kind.ORGAN);
        active.setVisible(false);
        errors().bind("kind", kind).bind("active", active);
        guard().watch(kind, active);
        add(pair(kind, place(tree, false)), active);
    }

    @Override
    void edit(TreeRow row) {
        super.edit(row);
        kind.setValue(row.kind());
        active.setVisible(row.parent() != null);
        active.setValue(row.active());
    }

    UnitEntry value() {
        return new UnitEntry(chosenParent(), kind.getValue(), naming(), active.getValue());
    }
}
