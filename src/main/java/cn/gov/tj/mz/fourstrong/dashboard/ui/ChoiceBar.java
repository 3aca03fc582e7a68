package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.dashboard.UnitChoice;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Which cycle and which part of the tree a page shows; a choice goes to the address, so that it can be shared. */
class ChoiceBar extends Div {

    private final Select<CycleFacts> cycle = new Select<>();
    private final ComboBox<UnitChoice> unit = new ComboBox<>();
    private transient Choice choice = new Choice(null, null);

    ChoiceBar(Consumer<Choice> then) {
        addClassName("fs-choice");
        cycle.setAriaLabel(getTranslation("dashboard.cycle"));
        cycle.setItemLabelGenerator(one -> Periods.name(one.period()));
        cycle.addClassName("fs-choice-cycle");
        cycle.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                then.accept(choice.withCycle(event.getValue().code()));
            }
        });
        unit.setAriaLabel(getTranslation("dashboard.unit"));
        unit.setItemLabelGenerator(this::label);
        unit.addClassName("fs-choice-unit");
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
        cycle.setItems(selection.cycles());
        cycle.setValue(selection.cycle());
        cycle.setVisible(!selection.cycles().isEmpty());
        unit.setItems(selection.units());
        unit.setValue(selection.unit() == null ? selection.whole() : selection.unit());
        unit.setVisible(selection.units().size() > 1);
    }

    private String label(UnitChoice one) {
        var name = one.below() == 0 ? one.name() : getTranslation("dashboard.unit.all", one.name(), one.below());
        return "\u3000".repeat(one.depth()) + name;
    }
}
