package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which cycle and which part of the tree a page shows; a choice goes to the address, so that it can be shared. */
class ChoiceBar extends Div {

    private final Select<CycleFacts> cycle = new Select<>();
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private transient Choice choice = new Choice(null, null);
    private transient List<UnitName> units = List.of();

    ChoiceBar(Consumer<Choice> then) {
        addClassName("fs-choices");
        cycle.setAriaLabel(getTranslation("cycle.one"));
        cycle.setItemLabelGenerator(cycleFacts -> Formats.current().period(cycleFacts.period()));
        cycle.addClassName("fs-choices-cycle");
        cycle.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                then.accept(choice.withCycle(event.getValue().code()));
            }
        });
        unit.setAriaLabel(getTranslation("dashboard.unit"));
        unit.setItemLabelGenerator(this::label);
        unit.addClassName("fs-choices-unit");
        unit.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                then.accept(choice.withUnit(
                        event.getValue() == null ? null : event.getValue().code()));
            }
        });
        add(cycle, unit);
    }

    /** Shows what is chosen, and what could be. */
    void show(Choice choice, Selection selection) {
        this.choice = choice;
        this.units = selection.units();
        cycle.setItems(selection.cycles());
        cycle.setValue(selection.cycle());
        cycle.setVisible(!selection.cycles().isEmpty());
        unit.setItems(selection.units());
        unit.setValue(selection.unit() == null ? selection.whole() : selection.unit());
        unit.setVisible(selection.units().size() > 1);
    }

    private String label(UnitName unitName) {
        var below = below(units, units.indexOf(unitName));
        var name =
                below == 0 ? unitName.shortName() : getTranslation("dashboard.unit.all", unitName.shortName(), below);
        return "\u3000".repeat(unitName.depth()) + name;
    }

    /** How many units lie below the one at that place; children follow their parents. */
    private static long below(List<UnitName> units, int place) {
        return units.subList(place + 1, units.size()).stream()
                .takeWhile(other -> other.depth() > units.get(place).depth())
                .count();
    }

    /** What an address asks for. */
    static Choice read(Location location) {
        return new Choice(parameter(location, "cycle"), parameter(location, "unit"));
    }

    static @Nullable String parameter(Location location, String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
