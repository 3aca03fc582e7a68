package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.List;

/** What holds for a rubric as a whole: its name, its caps and what it advises. */
class WholeForm extends Section {

    private final TextField name = new TextField(getTranslation("rubric.field.name"));
    private final PointsField bonusCap = new PointsField(getTranslation("rubricField.BONUS_CAP"), () -> {});
    private final PointsField deductionCap = new PointsField(getTranslation("rubricField.DEDUCTION_CAP"), () -> {});
    private final PointsField spreadLimit = new PointsField(getTranslation("rubricField.SPREAD_LIMIT"), () -> {});
    private final IntegerField topQuota = new IntegerField(getTranslation("rubric.field.topQuota"));
    private final IntegerField minimumAge = new IntegerField(getTranslation("rubricField.MINIMUM_AGE"));

    WholeForm(LeaveGuard guard) {
        addClassNames("fs-card", "fs-parts");
        name.setRequiredIndicatorVisible(true);
        minimumAge.setRequiredIndicatorVisible(true);
        bonusCap.setHelperText(getTranslation("rubric.field.bonusCap.help"));
        deductionCap.setHelperText(getTranslation("rubric.field.deductionCap.help"));
        spreadLimit.setHelperText(getTranslation("rubric.field.spreadLimit.help"));
        topQuota.setHelperText(getTranslation("rubric.field.topQuota.help"));
        minimumAge.setHelperText(getTranslation("rubric.field.minimumAge.help"));
        for (var field : List.of(topQuota, minimumAge)) {
            ComponentTexts.localise(field).setManualValidation(true);
            field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        }
        var fields = new Div(name, bonusCap, deductionCap, topQuota, minimumAge, spreadLimit);
        fields.addClassName("fs-rubric-whole");
        add(new H2(getTranslation("rubricSection.WHOLE")), fields);
        guard.watch(name, bonusCap, deductionCap, topQuota, minimumAge, spreadLimit);
    }

    void fill(RubricDetails details) {
        var draft = details.draft();
        name.setValue(draft.name());
        name.setReadOnly(details.revision() > 1);
        name.setHelperText(details.revision() > 1 ? getTranslation("rubric.field.name.fixed") : null);
        bonusCap.show(draft.bonusCap());
        deductionCap.show(draft.deductionCap());
        topQuota.setValue(draft.topQuota());
        minimumAge.setValue(draft.minimumAgeMonths());
        spreadLimit.show(draft.spreadLimit());
    }

    /** These parts with what is typed here. */
    RubricDraft draft(RubricDraft parts) {
        return new RubricDraft(
                name.getValue(),
                parts.indicators(),
                parts.rules(),
                parts.bands(),
                bonusCap.getValue(),
                deductionCap.getValue(),
                topQuota.getValue(),
                spreadLimit.getValue(),
                minimumAge.getValue());
    }

    void bind(FieldErrors problems) {
        problems.bind("name", name)
                .bind("bonusCap", bonusCap)
                .bind("deductionCap", deductionCap)
                .bind("topQuota", topQuota)
                .bind("minimumAgeMonths", minimumAge)
                .bind("spreadLimit", spreadLimit);
    }
}
