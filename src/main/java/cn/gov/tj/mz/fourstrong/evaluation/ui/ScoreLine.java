package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One indicator in a form: its cells, among them a field for points and one for words. */
abstract class ScoreLine extends Div {

    final transient IndicatorLine indicator;
    final ScoreField score;
    final TextArea words;

    ScoreLine(IndicatorLine indicator, String kind, @Nullable BigDecimal points, @Nullable String text) {
        this.indicator = indicator;
        addClassNames("fs-line", "fs-line-" + kind);
        var label = "%s %s".formatted(indicator.code(), indicator.name().in(getLocale()));
        score = new ScoreField(kind, getTranslation("evaluation.field." + kind, label), indicator.fullMarks(), points);
        words = new TextArea();
        words.addClassName("fs-words");
        words.setAriaLabel(getTranslation("evaluation.words." + kind + ".label", label));
        words.setPlaceholder(getTranslation("evaluation.words." + kind));
        words.setMinRows(1);
        words.setMaxRows(6);
        words.setValue(text == null ? "" : text);
        words.setMaxLength(2 * ScoreRules.LONGEST);
    }

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
