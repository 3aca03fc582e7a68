package cn.gov.tj.mz.fourstrong.screen.grid;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Set;

/** Shows and hides columns; one always stays. What is offered is held only while it is open: most never open it. */
final class ColumnChooser extends Composite<Button> {

    private final transient GridColumns<?> columns;
    private final Popover choice = new Popover();

    ColumnChooser(GridColumns<?> columns) {
        this.columns = columns;
        getContent().setText(getTranslation("screen.columns"));
        choice.setTarget(getContent());
        choice.setAriaLabel(getTranslation("screen.columns"));
        choice.setPosition(PopoverPosition.BOTTOM_END);
        choice.setAutofocus(true);
        choice.addOpenedChangeListener(_ -> draw());
    }

    private void draw() {
        choice.removeAll();
        if (choice.isOpened()) {
            var offered = new Div(boxes(), resetButton());
            offered.addClassName("fs-choice");
            choice.add(offered);
        }
    }

    private CheckboxGroup<DataColumn<?>> boxes() {
        var boxes = new CheckboxGroup<DataColumn<?>>();
        boxes.setAriaLabel(getTranslation("screen.columns"));
        boxes.setItemLabelGenerator(column -> column.header);
        boxes.setItems(List.<DataColumn<?>>copyOf(columns.all()));
        boxes.setValue(Set.copyOf(columns.visible()));
        keepOne(boxes);
        boxes.addValueChangeListener(event -> {
            show(event.getOldValue(), event.getValue());
            keepOne(boxes);
        });
        return boxes;
    }

    private static void keepOne(CheckboxGroup<DataColumn<?>> boxes) {
        var chosen = boxes.getValue();
        boxes.setItemEnabledProvider(column -> chosen.size() > 1 || !chosen.contains(column));
    }

    private void show(Set<DataColumn<?>> before, Set<DataColumn<?>> now) {
        columns.all().stream()
                .filter(column -> before.contains(column) != now.contains(column))
                .forEach(column -> columns.show(column.key, now.contains(column)));
    }

    private Button resetButton() {
        var button = new Button(getTranslation("screen.columns.reset"), _ -> {
            columns.reset();
            draw();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
