package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A small field for the points of one indicator; says at once when they cannot be. */
@JsModule("context://score-keys.js")
class ScoreField extends BigDecimalField {

    private static final int PAUSE_BEFORE_TAKEN = 250;

    private final BigDecimal fullMarks;

    ScoreField(String column, String label, BigDecimal fullMarks, @Nullable BigDecimal score) {
        this.fullMarks = fullMarks;
        addClassName("fs-score-field");
        setAriaLabel(label);
        getElement().setAttribute("data-fs-cell", column);
        addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_BEFORE_TAKEN);
        setValue(score);
        ComponentTexts.localise(this);
    }

    /** Says what is wrong with the points next to them, or takes the word back. */
    void check() {
        var problem = ScoreRules.problem("", getValue(), fullMarks);
        setErrorMessage(problem.map(found ->
                        I18NProvider.translate(found.key(), found.arguments().toArray()))
                .orElse(null));
        setInvalid(problem.isPresent());
    }

    /** The points if they can be a score; otherwise none, so that no sum counts them. */
    @Nullable
    BigDecimal points() {
        return ScoreRules.problem("", getValue(), fullMarks).isPresent() ? null : getValue();
    }
}
