package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A veto while it is edited, with the best grade that it leaves. */
class VetoLine extends PartLine<RuleEntry> {

    private final Select<String> grade = new Select<>();
    private final transient Supplier<List<BandEntry>> bands;

    /** @param bands the grades as they are typed now */
    VetoLine(Supplier<List<BandEntry>> bands) {
        this.bands = bands;
        grade.setLabel(getTranslation("rubricField.GRADE_CAP"));
        grade.addClassName("fs-grade-cap");
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("rubric.field.lowestGrade"));
        grade.setItemLabelGenerator(this::name);
        number("gradeCap", grade);
        offer();
    }

    /** Offers the grades as they are now; what was chosen stays even when it is gone, so that people see it. */
    final void offer() {
        var chosen = grade.getValue();
        grade.setItems(Stream.concat(bands.get().stream().map(BandEntry::code), Stream.ofNullable(chosen))
                .filter(code -> !code.isBlank())
                .distinct()
                .toList());
        grade.setValue(chosen);
    }

    @Override
    void fillFields(RuleEntry entry) {
        grade.setValue(entry.gradeCap());
    }

    @Override
    RuleEntry value() {
        return new RuleEntry(
                AdjustmentRule.Kind.VETO,
                code.getValue(),
                nameZh.getValue(),
                nameEn.getValue(),
                null,
                null,
                grade.getValue());
    }

    private String name(@Nullable String code) {
        return bands.get().stream()
                .filter(band -> band.code().equals(code))
                .map(BandEntry::nameZh)
                .findFirst()
                .orElseGet(() -> code == null ? getTranslation("rubric.field.lowestGrade") : code);
    }
}
