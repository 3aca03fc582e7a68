package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.standard.Score;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small field for the points of one indicator; says at once when they cannot be. */
@JsModule("context://score-keys.js")
class ScoreField extends BigDecimalField {

    private static final int PAUSE_BEFORE_TAKEN = 250;

    private final BigDecimal fullMarks;
    private boolean focused;

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
        addFocusListener(_ -> focused = true);
        addBlurListener(_ -> focused = false);
    }

    /** Says what is wrong with the points next to them, or takes the word back. */
    void check() {
        var message = fault();
        setErrorMessage(message.orElse(null));
        setInvalid(message.isPresent());
    }

    /** Whether what stands there can be a score, or nothing stands there. */
    boolean isFit() {
        return fault().isEmpty();
    }

    /** Whether somebody is about to type here. */
    boolean isFocused() {
        return focused;
    }

    /** The points if they can be a score; otherwise none, so that no sum counts them. */
    @Nullable
    BigDecimal points() {
        return isFit() && getValue() != null ? new Score(getValue()).points() : null;
    }

    /** Text that is no number never becomes a value, so only the field itself knows of it. */
    private Optional<String> fault() {
        var readable = getDefaultValidator().apply(getValue(), new ValueContext(this));
        return readable.isError()
                ? Optional.of(readable.getErrorMessage())
                : ScoreRules.problem("", getValue(), fullMarks)
                        .map(found -> I18NProvider.translate(
                                found.key(), found.arguments().toArray()));
    }
}
