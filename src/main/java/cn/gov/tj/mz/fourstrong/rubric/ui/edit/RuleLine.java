package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import java.util.Set;

/** A bonus or deduction while it is edited; both are typed as points above 0. */
class RuleLine extends PartLine<RuleEntry> {

    private final AdjustmentRule.Kind kind;
    private final PointsField points;
    private final PointsField cap = new PointsField(getTranslation("rubricField.ITEM_CAP"), () -> {});

    RuleLine(AdjustmentRule.Kind kind) {
        this.kind = kind;
        points = new PointsField(getTranslation("rubric.field.points." + kind), () -> {});
        cap.setPlaceholder(getTranslation("rubric.field.noCap"));
        numbers(points, cap);
    }

    @Override
    void fill(RuleEntry entry) {
        code.setValue(entry.code());
        nameZh.setValue(entry.nameZh());
        nameEn.setValue(entry.nameEn());
        points.show(entry.points());
        cap.show(entry.itemCap());
        tell();
    }

    @Override
    RuleEntry value() {
        return new RuleEntry(
                kind, code.getValue(), nameZh.getValue(), nameEn.getValue(), points.getValue(), cap.getValue(), null);
    }

    @Override
    Set<String> shownNumbers() {
        return Set.of("points", "itemCap");
    }

    @Override
    void bind(FieldErrors problems, String place) {
        bindNames(problems, place);
        problems.bind(place + "points", points).bind(place + "itemCap", cap);
    }
}
