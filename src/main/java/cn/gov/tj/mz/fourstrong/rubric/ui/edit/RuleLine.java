package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;

/** A bonus or deduction while it is edited; both are typed as points above 0. */
class RuleLine extends PartLine<RuleEntry> {

    private final AdjustmentRule.Kind kind;
    private final PointsField points;
    private final PointsField cap = new PointsField(getTranslation("rubricField.ITEM_CAP"));

    RuleLine(AdjustmentRule.Kind kind) {
        this.kind = kind;
        points = new PointsField(getTranslation("rubric.field.points." + kind));
        cap.setPlaceholder(getTranslation("rubric.field.noCap"));
        number("points", points);
        number("itemCap", cap);
    }

    @Override
    void fillFields(RuleEntry entry) {
        points.setValue(entry.points());
        cap.setValue(entry.itemCap());
    }

    @Override
    RuleEntry value() {
        return new RuleEntry(
                kind, code.getValue(), nameZh.getValue(), nameEn.getValue(), points.getValue(), cap.getValue(), null);
    }
}
