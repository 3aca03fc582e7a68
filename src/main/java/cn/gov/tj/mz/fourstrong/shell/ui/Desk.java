package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard.Place;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards in a wide column and a narrow one; a single column where nothing stands beside. */
class Desk extends Div {

    /** @param waiting what waits, or the word that nothing does; none where the cards say it */
    Desk(Map<Place, List<Component>> cards, Optional<Component> waiting) {
        var main = column("fs-desk-main");
        var side = column("fs-desk-side");
        var lead = cards.getOrDefault(Place.LEAD, List.of());
        main.add(lead);
        waiting.ifPresent((lead.isEmpty() ? main : side)::add);
        main.add(cards.getOrDefault(Place.MAIN, List.of()));
        side.add(cards.getOrDefault(Place.SIDE, List.of()));
        addClassName("fs-desk");
        add(main);
        if (side.getComponentCount() > 0) {
            add(side);
        }
    }

    private static Div column(String name) {
        var column = new Div();
        column.addClassName(name);
        return column;
    }
}
