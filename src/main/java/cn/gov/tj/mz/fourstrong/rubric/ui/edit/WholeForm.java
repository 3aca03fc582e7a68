package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

/** What holds for a rubric as a whole: its name, its caps and what it advises. */
class WholeForm extends Section {

    private final TextField name = new TextField(getTranslation("rubric.field.name"));
    private final transient RecordFields<Limits> limits = new RecordFields<>(Limits.class);

    WholeForm(LeaveGuard guard) {
        addClassNames("fs-card", "fs-parts");
        name.setRequiredIndicatorVisible(true);
        var bonusCap = points("rubricField.BONUS_CAP", "rubric.field.bonusCap.help");
        var deductionCap = points("rubricField.DEDUCTION_CAP", "rubric.field.deductionCap.help");
        var topQuota =
                number("rubric.field.topQuota", "rubric.field.topQuota.help").acceptUnits("screen.units.percent");
        var minimumAge = number("rubricField.MINIMUM_AGE", "rubric.field.minimumAge.help")
                .acceptUnits("screen.units.months");
        var spreadLimit = points("rubricField.SPREAD_LIMIT", "rubric.field.spreadLimit.help");
        minimumAge.setRequiredIndicatorVisible(true);
        limits.bind("bonusCap", bonusCap)
                .bind("deductionCap", deductionCap)
                .bind("topQuota", topQuota)
                .bind("minimumAgeMonths", minimumAge)
                .bind("spreadLimit", spreadLimit);
        var fields = new Div(name, bonusCap, deductionCap, topQuota, minimumAge, spreadLimit);
        fields.addClassName("fs-rubric-whole");
        add(new H2(getTranslation("rubricSection.WHOLE")), fields);
        guard.watch(name).watch(limits.all());
        bind(new FieldErrors()); // from the start, so that fields read numbers as people write them
    }

    void fill(RubricDraft draft, boolean nameFixed) {
        name.setValue(draft.name());
        name.setReadOnly(nameFixed);
        name.setHelperText(nameFixed ? getTranslation("rubric.field.name.fixed") : null);
        limits.read(draft.limits());
        if (draft.name().isEmpty()) {
            name.focus();
        }
    }

    String name() {
        return name.getValue();
    }

    Limits limits() {
        return limits.write();
    }

    final void bind(FieldErrors problems) {
        problems.bind("name", name);
        limits.showErrors(problems, "");
    }

    private PointsField points(String key, String helpKey) {
        var field = new PointsField(getTranslation(key));
        field.setHelperText(getTranslation(helpKey));
        return field;
    }

    private WholeNumberField number(String key, String helpKey) {
        var field = new WholeNumberField(getTranslation(key));
        field.setHelperText(getTranslation(helpKey));
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        return field;
    }
}
