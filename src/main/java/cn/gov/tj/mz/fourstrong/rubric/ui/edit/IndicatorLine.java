package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;

/** An indicator while it is edited; it stands in the list of its criterion. */
class IndicatorLine extends PartLine<IndicatorEntry> {

    private final transient List<TypeName> types;
    private final PointsField marks;
    private final Select<Criterion> criterion = new Select<>();
    private final TextArea rule = new TextArea(getTranslation("rubricField.RULE"));
    private final MultiSelectComboBox<TypeName> counted =
            new MultiSelectComboBox<>(getTranslation("rubricField.COUNTED_TYPES"));
    private final PointsField perMissing = new PointsField(getTranslation("rubricField.PER_MISSING"));
    private final TextArea evidence = new TextArea(getTranslation("rubric.field.evidence"));

    /** @param move puts it under another criterion */
    IndicatorLine(Criterion first, List<TypeName> types, Runnable summed, BiConsumer<IndicatorLine, Criterion> move) {
        marks = new PointsField(getTranslation("rubricField.FULL_MARKS"), summed);
        this.types = types;
        counted.setItems(types);
        counted.setItemLabelGenerator(type -> type.in(getLocale()));
        counted.setHelperText(getTranslation("rubric.field.counted.help"));
        criterion.setLabel(getTranslation("rubricField.CRITERION"));
        criterion.setItems(Criterion.values());
        criterion.setItemLabelGenerator(Formats.current()::name);
        criterion.setValue(first);
        criterion.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                move.accept(this, event.getValue());
            }
        });
        rule.setRequiredIndicatorVisible(true);
        rule.setMinRows(2);
        rule.setValueChangeMode(ValueChangeMode.ON_BLUR);
        rule.addValueChangeListener(_ -> showTitle());
        evidence.setMinRows(2);
        evidence.setHelperText(getTranslation("rubric.field.evidence.help"));
        evidence.addValueChangeListener(_ -> showTitle());
        number("fullMarks", marks);
        detail("criterion", criterion);
        detail("rule", rule);
        detail("evidence", evidence);
        detail("countedTypes", counted);
        detail("perMissing", perMissing);
    }

    @Override
    void fillFields(IndicatorEntry entry) {
        marks.setValue(entry.fullMarks());
        criterion.setValue(entry.criterion());
        rule.setValue(entry.rule());
        evidence.setValue(entry.evidence());
        counted.setValue(types.stream()
                .filter(type -> entry.countedTypes().contains(type.code()))
                .toList());
        perMissing.setValue(entry.perMissing());
    }

    @Override
    IndicatorEntry value() {
        return new IndicatorEntry(
                criterion.getValue(),
                code.getValue(),
                nameZh.getValue(),
                nameEn.getValue(),
                marks.getValue(),
                rule.getValue(),
                evidence.getValue(),
                types.stream()
                        .filter(counted.getValue()::contains)
                        .map(TypeName::code)
                        .toList(),
                perMissing.getValue());
    }

    /** Under which criterion it stands now. */
    void standUnder(Criterion now) {
        criterion.setValue(now);
    }

    /** Keeps the keyboard where it was before the move. */
    void focusCriterion() {
        criterion.focus();
    }

    @Override
    String meaning() {
        var expected = evidence.getValue();
        return expected.isBlank()
                ? rule.getValue()
                : rule.getValue() + "\n" + getTranslation("rubric.evidence", expected);
    }
}
