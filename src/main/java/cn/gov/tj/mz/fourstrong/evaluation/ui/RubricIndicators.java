package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The indicators of a rubric under their criteria, with sums. */
class RubricIndicators extends Div {

    private final Formats formats = Formats.current();

    RubricIndicators(RubricSheet rubric) {
        addClassName("fs-rubric-indicators");
        for (var criterion : Criterion.values()) {
            add(card(rubric, criterion));
        }
        var sum = new Div(
                getTranslation("evaluation.rubric.sum", ScoreLine.plain(RubricSheet.fullMarks(rubric.indicators()))));
        sum.addClassNames("fs-card", "fs-rubric-sum");
        add(sum);
    }

    private Div card(RubricSheet rubric, Criterion criterion) {
        var indicators = rubric.indicators(criterion);
        var marks = new Span(getTranslation("evaluation.points", ScoreLine.plain(RubricSheet.fullMarks(indicators))));
        marks.addClassName("fs-muted");
        var title = new H2(new Span(formats.name(criterion)), marks);
        title.addClassNames("fs-sheet-title", "fs-criterion-card-" + (criterion.ordinal() + 1));
        var card = new Div(title);
        card.addClassNames("fs-card", "fs-lines");
        indicators.forEach(indicator -> {
            var line = new Div(
                    new IndicatorHead(indicator.code(), indicator.name(), indicator.rule()),
                    ScoreLine.fullMarks(indicator.fullMarks()));
            line.addClassNames("fs-line", "fs-line-row", "fs-line-rubric");
            card.add(line);
        });
        return card;
    }
}
