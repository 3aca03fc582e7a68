package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.CodedName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** The indicators of a rubric under their criteria, with sums. */
class RubricIndicators extends Div {

    private final Formats formats = Formats.current();

    RubricIndicators(RubricSheet rubric) {
        addClassName("fs-rubric-indicators");
        for (var criterion : Criterion.values()) {
            add(card(rubric, criterion));
        }
        var sum = new Div(
                getTranslation("rubric.sum", Formats.current().marks(RubricSheet.fullMarks(rubric.indicators()))));
        sum.addClassNames("fs-card", "fs-rubric-sum");
        add(sum);
    }

    private Div card(RubricSheet rubric, Criterion criterion) {
        var indicators = rubric.indicators(criterion);
        var marks = new Span(
                getTranslation("evaluation.points", Formats.current().marks(RubricSheet.fullMarks(indicators))));
        marks.addClassName("fs-muted");
        var title = new H2(new Span(formats.name(criterion)), marks);
        title.addClassNames("fs-sheet-title", "fs-criterion-card-" + (criterion.ordinal() + 1));
        var card = new Div(title);
        card.addClassNames("fs-card", "fs-lines");
        indicators.forEach(indicator -> {
            var line = new Div(
                    new CodedName(indicator.code(), indicator.name().in(getLocale()), indicator.rule()),
                    marks(indicator.fullMarks()));
            line.addClassNames("fs-line", "fs-line-row", "fs-line-rubric");
            card.add(line);
        });
        return card;
    }

    private Span marks(BigDecimal marks) {
        var cell = new Span(formats.marks(marks));
        cell.addClassName("fs-number");
        return cell;
    }
}
