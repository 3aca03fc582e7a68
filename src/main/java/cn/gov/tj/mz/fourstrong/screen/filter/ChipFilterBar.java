package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bar that shows what only links set as chips, and can clear all at once. */
public abstract class ChipFilterBar extends FilterBar {

    private final Button clear = new Button(getTranslation("screen.filter.clear"), _ -> reset());
    private final Div chips = new Div();

    protected ChipFilterBar(Runnable onChange) {
        super(onChange);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        chips.addClassName("fs-filter-chips");
    }

    /** Puts the button and the chips behind the fields declared so far. */
    protected final void addChips() {
        add(clear, chips);
    }

    /** @param none the value that narrows nothing */
    protected final <V extends @Nullable Object> FilterChip<V> chip(
            AddressFormat<V> format, V none, Function<V, String> label) {
        var chip = register(new FilterChip<>(none, label), format);
        chips.add(chip);
        return chip;
    }

    @Override
    void update() {
        clear.setVisible(!isEmpty());
    }
}
