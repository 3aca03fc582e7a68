package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** A field for the words beside the points; hands over what is typed every few seconds, not only when it is left. */
class WordsField extends TextArea {

    private static final int HANDED_OVER_EVERY = 2000;

    private boolean focused;

    WordsField(String label, String placeholder, @Nullable String text) {
        addClassName("fs-words");
        setAriaLabel(label);
        setPlaceholder(placeholder);
        setMinRows(1);
        setMaxRows(6);
        setMaxLength(2 * ScoreRules.MAX_COMMENT_LENGTH);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(HANDED_OVER_EVERY);
        show(text);
        addFocusListener(_ -> focused = true);
        addBlurListener(_ -> focused = false);
    }

    final void show(@Nullable String text) {
        setValue(text == null ? "" : text);
    }

    /** Says what is wrong with the words next to them, or takes the word back. */
    void check() {
        var problem = ScoreRules.problem("", getValue());
        setErrorMessage(problem.map(found ->
                        I18NProvider.translate(found.key(), found.arguments().toArray()))
                .orElse(null));
        setInvalid(problem.isPresent());
    }

    boolean isFit() {
        return ScoreRules.problem("", getValue()).isEmpty();
    }

    /** Whether somebody is about to type here. */
    boolean isFocused() {
        return focused;
    }
}
