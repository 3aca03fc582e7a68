package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** The choice of format, columns and rows; held only while it is open. */
final class ExportMenu extends Composite<Button> implements HasEnabled {

    private final transient ExportSource source;
    private final transient Export export;
    private final Popover choice = new Popover();

    ExportMenu(ExportSource source, Export export) {
        this.source = source;
        this.export = export;
        getContent().setIcon(VaadinIcon.ANGLE_DOWN.create());
        getContent().setAriaLabel(getTranslation("screen.export.options"));
        getContent().setTooltipText(getTranslation("screen.export.options"));
        choice.setTarget(getContent());
        choice.setAriaLabel(getTranslation("screen.export.options"));
        choice.setPosition(PopoverPosition.BOTTOM_END);
        choice.setAutofocus(true);
        choice.addOpenedChangeListener(_ -> draw());
    }

    @Override
    public void setEnabled(boolean enabled) {
        getContent().setEnabled(enabled);
    }

    private void draw() {
        choice.removeAll();
        if (choice.isOpened()) {
            var offered = new Div();
            offered.addClassName("fs-choice");
            fill(offered);
            choice.add(offered);
        }
    }

    private void fill(Div offered) {
        var last = ExportChoice.last();
        var ticked = source.ticked();
        var format = choice("format", List.of(ExportFormat.values()), last.format(), this::word);
        var columns = choice("columns", List.of(false, true), last.allColumns(), all -> word("columns", all));
        var rows = choice(
                "rows",
                List.of(false, true),
                ticked > 0,
                only -> only
                        ? getTranslation("screen.export.ticked", ticked)
                        : getTranslation("screen.export.rows.all"));
        offered.add(format);
        if (source.hidesColumns() || last.allColumns()) {
            offered.add(columns);
        }
        if (ticked > 0) {
            offered.add(rows);
        }
        var start = new Button(getTranslation("screen.export.start"), _ -> {
            choice.close();
            export.start(new ExportChoice(format.getValue(), columns.getValue()), rows.getValue());
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        offered.add(start);
    }

    private <T> RadioButtonGroup<T> choice(String key, List<T> items, T chosen, ItemLabelGenerator<T> label) {
        var group = new RadioButtonGroup<T>(getTranslation("screen.export." + key));
        group.setItems(items);
        group.setItemLabelGenerator(label);
        group.setValue(chosen);
        group.addThemeName("vertical");
        return group;
    }

    private String word(ExportFormat format) {
        return getTranslation("screen.export.format." + format);
    }

    private String word(String key, boolean all) {
        return getTranslation("screen.export." + key + (all ? ".all" : ".shown"));
    }

    /** Begins an export. */
    @FunctionalInterface
    interface Export {
        void start(ExportChoice choice, boolean ticked);
    }
}
