package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.screen.FieldProblems;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.BiConsumer;

/** An indicator while it is edited; it stands in the list of its criterion. */
class IndicatorLine extends PartLine<IndicatorEntry> {

    private final PointsField marks;
    private final Select<Criterion> criterion = new Select<>();
    private final TextArea rule = new TextArea(getTranslation("rubricField.RULE"));
    private final TextArea evidence = new TextArea(getTranslation("rubric.field.evidence"));

    /** @param move puts it under another criterion */
    IndicatorLine(Criterion first, Runnable counted, BiConsumer<IndicatorLine, Criterion> move) {
        marks = new PointsField(getTranslation("rubricField.FULL_MARKS"), counted);
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
        rule.addValueChangeListener(_ -> tell());
        evidence.setMinRows(2);
        evidence.setHelperText(getTranslation("rubric.field.evidence.help"));
        evidence.addValueChangeListener(_ -> tell());
        numbers(marks);
        details(criterion);
        details(rule, evidence);
    }

    @Override
    void fill(IndicatorEntry entry) {
        code.setValue(entry.code());
        nameZh.setValue(entry.nameZh());
        nameEn.setValue(entry.nameEn());
        marks.show(entry.fullMarks());
        criterion.setValue(entry.criterion());
        rule.setValue(entry.rule());
        evidence.setValue(entry.evidence());
        tell();
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
                evidence.getValue());
    }

    @Override
    Set<String> shownNumbers() {
        return Set.of("fullMarks");
    }

    @Override
    void bind(FieldProblems problems, String place) {
        bindNames(problems, place);
        problems.bind(place + "fullMarks", marks)
                .bind(place + "criterion", criterion)
                .bind(place + "rule", rule)
                .bind(place + "evidence", evidence);
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
    void tell() {
        super.tell();
        var expected = evidence.getValue();
        tellBelow(
                expected.isBlank()
                        ? rule.getValue()
                        : rule.getValue() + "\n" + getTranslation("rubric.evidence", expected));
    }
}
