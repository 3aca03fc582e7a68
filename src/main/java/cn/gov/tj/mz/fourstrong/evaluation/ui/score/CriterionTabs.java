package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** A card for each criterion, with its points; one of them is chosen. Beside them a place for the total. */
class CriterionTabs extends Div {

    private final Map<Criterion, NativeButton> cards = new EnumMap<>(Criterion.class);
    private final Map<Criterion, Span> points = new EnumMap<>(Criterion.class);
    private final Div total = new Div();
    private Criterion chosen = Criterion.POLITICAL_FUNCTION;

    CriterionTabs(Consumer<Criterion> onChoose) {
        addClassName("fs-criteria");
        for (var criterion : Criterion.values()) {
            var name = new Span(Formats.current().name(criterion));
            name.addClassName("fs-criterion-name");
            var line = new Span();
            line.addClassName("fs-criterion-points");
            var card = new NativeButton("", _ -> {
                choose(criterion);
                onChoose.accept(criterion);
            });
            card.add(name, line);
            card.addClassNames("fs-criterion", CriterionChip.look(criterion));
            cards.put(criterion, card);
            points.put(criterion, line);
            add(card);
        }
        total.addClassName("fs-criterion-total");
        total.getElement().setAttribute("aria-live", "polite");
        add(total);
        choose(chosen);
    }

    Criterion chosen() {
        return chosen;
    }

    final void choose(Criterion criterion) {
        chosen = criterion;
        cards.forEach(
                (each, card) -> card.getElement().setAttribute("aria-pressed", String.valueOf(each == criterion)));
    }

    void show(Criterion criterion, String text) {
        points.get(criterion).setText(text);
    }

    void showTotal(Component... lines) {
        total.removeAll();
        total.add(lines);
    }
}
