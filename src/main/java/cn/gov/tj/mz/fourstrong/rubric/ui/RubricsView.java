package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The rules of scoring, to be read. */
@Route("rubrics")
@Menu(title = "nav.rubrics", order = 26)
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://sheet.css")
@StyleSheet("context://rubric.css")
class RubricsView extends Main implements HasDynamicTitle {

    private final Div content = new Div();
    private final Span state = new Span();

    RubricsView(RubricService rubrics) {
        content.addClassName("fs-rubric");
        add(new PageHead(getPageTitle()).beside(choice(rubrics.all()), state), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.rubrics");
    }

    private Select<RubricSheet> choice(List<RubricSheet> rubrics) {
        var choice = new Select<RubricSheet>();
        choice.addClassName("fs-rubric-choice");
        choice.setAriaLabel(getPageTitle());
        choice.setItems(rubrics);
        choice.setItemLabelGenerator(rubric -> getTranslation("rubric.name", rubric.name(), rubric.revision()));
        choice.addValueChangeListener(event -> show(event.getValue()));
        choice.setValue(rubrics.getFirst());
        return choice;
    }

    private void show(RubricSheet rubric) {
        state.removeAll();
        state.add(
                rubric.frozen()
                        ? new StateBadge(getTranslation("rubric.frozen"), Tone.GOOD)
                        : new StateBadge(getTranslation("rubric.unused"), Tone.NEUTRAL));
        content.removeAll();
        content.add(new RubricIndicators(rubric), beside(rubric));
    }

    private Div beside(RubricSheet rubric) {
        var bands = card("rubric.grades");
        rubric.grades()
                .forEach(grade -> bands.add(row(
                        grade.name().in(getLocale()),
                        getTranslation("rubric.from", Formats.current().marks(grade.minScore())))));
        var beside = new Div(bands);
        for (var kind : AdjustmentRule.Kind.values()) {
            beside.add(adjustments(rubric, kind));
        }
        beside.addClassName("fs-rubric-beside");
        return beside;
    }

    private Div adjustments(RubricSheet rubric, AdjustmentRule.Kind kind) {
        var card = card("rubric.adjustment." + kind);
        var rules = rubric.adjustments(kind);
        rules.forEach(rule -> card.add(row(
                rule.name().in(getLocale()),
                rule.points() == null ? "" : Formats.current().signed(rule.points()))));
        var cap = kind == AdjustmentRule.Kind.BONUS
                ? rubric.limits().bonusCap()
                : rubric.limits().deductionCap();
        if (cap != null && kind != AdjustmentRule.Kind.VETO) {
            card.add(note("rubric.cap." + kind, Formats.current().marks(cap)));
        }
        if (kind == AdjustmentRule.Kind.VETO) {
            card.add(note("rubric.veto"));
        }
        return card;
    }

    private Div card(String titleKey) {
        var card = new Div(new H2(getTranslation(titleKey)));
        card.addClassNames("fs-card", "fs-rules");
        return card;
    }

    private Div note(String key, Object... arguments) {
        var note = new Div(getTranslation(key, arguments));
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
