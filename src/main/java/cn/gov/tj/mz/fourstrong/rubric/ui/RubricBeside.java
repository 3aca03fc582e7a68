package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Grades, bonuses, deductions, vetoes and limits of a rubric, to be read. */
class RubricBeside extends Div {

    private final Formats formats = Formats.current();
    private final RubricDraft rubric;

    RubricBeside(RubricDraft rubric) {
        this.rubric = rubric;
        addClassName("fs-rubric-beside");
        var bands = card("rubric.grades");
        rubric.bands().forEach(band -> bands.add(row(name(band.label()), from(band))));
        add(bands);
        for (var kind : AdjustmentRule.Kind.values()) {
            add(adjustments(kind));
        }
        add(whole());
    }

    private Div adjustments(AdjustmentRule.Kind kind) {
        var card = card("rubricSection." + kind);
        rubric.rules(kind).forEach(rule -> card.add(row(name(rule.label()), value(rule))));
        var cap = rubric.limits().cap(kind);
        if (cap != null) {
            card.add(note(getTranslation("rubric.cap." + kind, formats.marks(cap))));
        }
        card.add(note(getTranslation("rubric.note." + kind)));
        return card;
    }

    private Div whole() {
        var card = card("rubric.whole");
        var limits = rubric.limits();
        card.add(
                row(getTranslation("rubric.field.topQuota"), formats.show(limits.topQuota())),
                row(getTranslation("rubricField.MINIMUM_AGE"), formats.show(limits.minimumAgeMonths())),
                row(getTranslation("rubricField.SPREAD_LIMIT"), marks(limits.spreadLimit())));
        return card;
    }

    private String value(RuleEntry rule) {
        var points = rule.points();
        if (points == null) {
            return getTranslation("rubric.atMost", grade(rule.gradeCap()));
        }
        var signed = formats.signed(rule.signedPoints());
        var cap = rule.itemCap();
        return cap == null ? signed : getTranslation("rubric.eachAtMost", signed, formats.marks(cap));
    }

    private String grade(@Nullable String code) {
        return rubric.bands().stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .map(band -> name(band.label()))
                .orElseGet(() -> rubric.bands().isEmpty()
                        ? getTranslation("rubric.field.lowestGrade")
                        : name(rubric.bands().getLast().label()));
    }

    private String from(BandEntry band) {
        var place = rubric.bands().indexOf(band);
        var lowest = place > 0 && place == rubric.bands().size() - 1;
        return lowest
                ? getTranslation(
                        "rubric.below", marks(rubric.bands().get(place - 1).minScore()))
                : getTranslation("rubric.from", marks(band.minScore()));
    }

    private String marks(@Nullable BigDecimal points) {
        return points == null ? formats.none() : formats.marks(points);
    }

    private String name(Label label) {
        return label.in(getLocale());
    }

    private Div card(String titleKey) {
        var card = new Div(new H2(getTranslation(titleKey)));
        card.addClassNames("fs-card", "fs-rules");
        return card;
    }

    private static Div note(String words) {
        var note = new Div(words);
        note.addClassName("fs-muted");
        return note;
    }

    private static Div row(String name, String value) {
        var number = new Span(value);
        number.addClassName("fs-number");
        var row = new Div(new Span(name), number);
        row.addClassName("fs-rule");
        return row;
    }
}
