package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.screen.CodedName;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The indicators of a rubric under their criteria, with sums, to be read. */
class RubricIndicators extends Div {

    private final Formats formats = Formats.current();
    private final transient FieldWords words;

    RubricIndicators(RubricDraft rubric, FieldWords words) {
        this.words = words;
        addClassName("fs-rubric-indicators");
        for (var criterion : Criterion.values()) {
            add(card(rubric, criterion));
        }
        var sum = new SumLine();
        sum.show(rubric.sum());
        sum.addClassName("fs-card");
        add(sum);
    }

    private Div card(RubricDraft rubric, Criterion criterion) {
        var indicators = rubric.indicators(criterion);
        var marks = new Span(getTranslation("rubric.points", formats.marks(RubricDraft.sum(indicators))));
        marks.addClassName("fs-muted");
        var title = new H2(new Span(formats.name(criterion)), marks);
        title.addClassNames("fs-sheet-title", CriterionChip.look(criterion));
        var card = new Div(title);
        card.addClassNames("fs-card", "fs-lines");
        indicators.forEach(indicator -> card.add(line(indicator)));
        return card;
    }

    private Div line(IndicatorEntry indicator) {
        var name = new CodedName(indicator.code(), indicator.label().in(getLocale()), indicator.rule());
        if (!indicator.evidence().isBlank()) {
            name.add(note("rubric.evidence", indicator.evidence()));
        }
        var perMissing = indicator.perMissing();
        if (perMissing != null) {
            name.add(note("rubric.counted", formats.marks(perMissing), words.types(indicator.countedTypes())));
        }
        var fullMarks = indicator.fullMarks();
        var marks = new Span(fullMarks == null ? formats.none() : formats.marks(fullMarks));
        marks.addClassName("fs-number");
        var line = new Div(name, marks);
        line.addClassNames("fs-line", "fs-line-row", "fs-line-rubric");
        return line;
    }

    private Div note(String key, Object... what) {
        var note = new Div(getTranslation(key, what));
        note.addClassName("fs-indicator-rule");
        return note;
    }
}
