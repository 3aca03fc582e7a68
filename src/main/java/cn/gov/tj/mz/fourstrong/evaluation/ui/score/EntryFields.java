package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Score;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two fields of a line; both say at once what is wrong with what was typed. */
final class EntryFields {

    private static final int SCORE_TIMEOUT = 250;
    private static final int WORDS_TIMEOUT = 2000;

    private EntryFields() {}

    /** A small field for the points. */
    static EntryField<BigDecimal> score(
            HasComponents line, String kind, String label, BigDecimal fullMarks, @Nullable BigDecimal stored) {
        var input = new DecimalField().acceptUnits("screen.units.points");
        input.addClassName("fs-score-field");
        input.setAriaLabel(I18NProvider.translate("evaluation.field." + kind, label));
        input.getElement().setAttribute("data-fs-cell", kind);
        input.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        input.setAutoselect(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(SCORE_TIMEOUT);
        var entry = new EntryField<>(
                line, input, () -> fault(input, fullMarks), value -> new Score(value).points(), stored);
        input.addBlurListener(_ -> align(entry));
        return entry;
    }

    /** Shows 4 as 4.0 once people leave it, so that points stand in one line. */
    private static void align(EntryField<BigDecimal> entry) {
        var points = entry.value();
        if (points != null) {
            entry.show(points);
        }
    }

    /** A field for the words beside the points; it sends what is typed every few seconds, not only when it is left. */
    static EntryField<String> words(HasComponents line, String kind, String label, @Nullable String stored) {
        var input = new TextArea();
        input.addClassName("fs-words");
        input.setAriaLabel(I18NProvider.translate("evaluation.words." + kind + ".label", label));
        input.setPlaceholder(I18NProvider.translate("evaluation.words." + kind));
        input.setMinRows(1);
        input.setMaxRows(6);
        input.setMaxLength(2 * ScoreRules.MAX_COMMENT_LENGTH);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(WORDS_TIMEOUT);
        return new EntryField<>(
                line,
                input,
                () -> ScoreRules.problem("", input.getValue()).map(EntryFields::message),
                Text::clean,
                stored);
    }

    /** Text that is no number never becomes a value, so only the input itself knows of it. */
    private static Optional<String> fault(DecimalField input, BigDecimal fullMarks) {
        var readable = input.getDefaultValidator().apply(input.getValue(), new ValueContext(input));
        return readable.isError()
                ? Optional.of(readable.getErrorMessage())
                : ScoreRules.problem("", input.getValue(), fullMarks).map(EntryFields::message);
    }

    private static String message(Problem problem) {
        return I18NProvider.translate(problem.key(), problem.arguments().toArray());
    }
}
