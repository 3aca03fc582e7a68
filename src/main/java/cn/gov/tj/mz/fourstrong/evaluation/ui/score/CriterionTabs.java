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
import java.util.function.Function;

/** A card for each criterion, with its points; one of them is chosen. Beside them a place for the total. */
class CriterionTabs extends Div {

    private final Map<Criterion, NativeButton> cards = new EnumMap<>(Criterion.class);
    private final Map<Criterion, Span> points = new EnumMap<>(Criterion.class);
    private final Div total = new Div();
    private final transient Consumer<Criterion> onChoose;

    CriterionTabs(Consumer<Criterion> onChoose) {
        this.onChoose = onChoose;
        addClassName("fs-criteria");
        for (var criterion : Criterion.values()) {
            var name = new Span(Formats.current().name(criterion));
            name.addClassName("fs-criterion-name");
            var line = new Span();
            line.addClassName("fs-criterion-points");
            var card = new NativeButton("", _ -> choose(criterion));
            card.add(name, line);
            card.addClassNames("fs-criterion", CriterionChip.look(criterion));
            cards.put(criterion, card);
            points.put(criterion, line);
            add(card);
        }
        total.addClassName("fs-criterion-total");
        total.getElement().setAttribute("aria-live", "polite");
        add(total);
    }

    final void choose(Criterion criterion) {
        cards.forEach(
                (other, card) -> card.getElement().setAttribute("aria-pressed", String.valueOf(other == criterion)));
        onChoose.accept(criterion);
    }

    /** Shows what the sums of each criterion say. */
    void show(Function<Criterion, String> text) {
        points.forEach((criterion, line) -> line.setText(text.apply(criterion)));
    }

    void showTotal(Component... lines) {
        total.removeAll();
        total.add(lines);
    }
}
