package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Cell;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One indicator in a form: its cells, among them a field for points and one for words. */
abstract class ScoreLine extends Div {

    final transient IndicatorLine indicator;
    final ScoreField score;
    final WordsField words;
    final transient LineDraft draft;

    ScoreLine(IndicatorLine indicator, String kind, Cell stored) {
        this.indicator = indicator;
        addClassNames("fs-line", "fs-line-" + kind);
        var label = "%s %s".formatted(indicator.code(), indicator.name().in(getLocale()));
        score = new ScoreField(
                kind, getTranslation("evaluation.field." + kind, label), indicator.fullMarks(), stored.score());
        words = new WordsField(
                getTranslation("evaluation.words." + kind + ".label", label),
                getTranslation("evaluation.words." + kind),
                stored.words());
        draft = new LineDraft(this, stored);
    }

    /** Checks what is typed; runs {@code sum} for other points, and {@code edited} when people changed something. */
    final void watch(Runnable sum, Runnable edited) {
        score.addValueChangeListener(event -> {
            score.check();
            sum.run();
            if (event.isFromClient()) {
                edited(edited);
            }
        });
        score.addValidationStatusChangeListener(_ -> {
            score.check();
            edited(edited);
        });
        words.addValueChangeListener(event -> {
            words.check();
            if (event.isFromClient()) {
                edited(edited);
            }
        });
    }

    final void edited(Runnable then) {
        draft.changed();
        then.run();
    }

    /** Leads into the field that is wrong, or to the points. */
    final void lead() {
        if (words.isInvalid()) {
            words.focus();
        } else {
            score.focus();
        }
    }

    /** The activities that stand here as evidence. */
    Set<UUID> activities() {
        return Set.of();
    }

    /** Shows these activities instead. */
    void show(Map<UUID, String> activities) {}

    Criterion criterion() {
        return indicator.criterion();
    }

    static Div cell(String look, Component... content) {
        var cell = new Div(content);
        cell.addClassName(look);
        return cell;
    }

    /** Full marks as people say them: 12, not 12.0. */
    static Div fullMarks(BigDecimal marks) {
        var cell = new Div(Formats.current().marks(marks));
        cell.addClassName("fs-number");
        return cell;
    }

    static Div number(@Nullable BigDecimal number) {
        var cell = new Div(Formats.current().score(number));
        cell.addClassName("fs-number");
        if (number == null) {
            cell.addClassName("fs-none");
        }
        return cell;
    }
}
