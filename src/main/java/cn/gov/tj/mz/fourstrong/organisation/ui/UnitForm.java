package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the administrator types it; the root has no unit above. */
class UnitForm extends NodeForm {

    private final Select<Unit.Kind> kind = new Select<>();

    UnitForm(List<TreeRow> tree, @Nullable UUID parent) {
        super(tree, parent, "parent");
        kind.setLabel(getTranslation("organisation.kind"));
        kind.setItems(Unit.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("organisation.kind." + one));
        kind.setValue(Unit.Kind.ORGAN);
        problems().bind("kind", kind);
        guard.watch(kind);
        add(pair(kind, sortOrder));
        proposePlace(tree, false);
    }

    void edit(TreeRow row) {
        fill(row);
        kind.setValue(row.kind());
        parent.setVisible(!row.id().equals(Scope.WHOLE));
    }

    UnitEntry value() {
        return new UnitEntry(
                chosenParent(),
                code.getValue(),
                kind.getValue(),
                name.getValue(),
                shortName.getValue(),
                sortOrder.getValue());
    }
}
