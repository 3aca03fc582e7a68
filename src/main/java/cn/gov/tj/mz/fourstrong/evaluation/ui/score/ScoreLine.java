package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One indicator in a form: its cells, among them a field for points and one for words. */
abstract class ScoreLine extends Div {

    final transient IndicatorLine indicator;
    final ScoreField score;
    final WordsField words;
    final transient LineDraft draft;

    ScoreLine(IndicatorLine indicator, String kind, ScoreEntry stored) {
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
}
