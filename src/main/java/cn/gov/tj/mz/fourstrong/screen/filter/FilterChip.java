package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter that links set and people can only remove; it is not shown while it narrows nothing. */
public final class FilterChip<V extends @Nullable Object> extends AbstractCompositeField<Button, FilterChip<V>, V>
        implements InWords {

    private final transient Function<V, String> label;

    FilterChip(V none, Function<V, String> label) {
        super(none);
        this.label = label;
        var button = getContent();
        button.setIcon(VaadinIcon.CLOSE_SMALL.create());
        button.setIconAfterText(true);
        button.addClassName("fs-filter-chip");
        button.addClickListener(_ -> {
            setPresentationValue(none);
            setModelValue(none, true);
        });
        setVisible(false);
    }

    @Override
    public String words() {
        return isEmpty() ? "" : label.apply(getValue());
    }

    @Override
    protected void setPresentationValue(V value) {
        var shown = !valueEquals(value, getEmptyValue());
        setVisible(shown);
        if (shown) {
            var words = label.apply(value);
            getContent().setText(words);
            getContent().setAriaLabel(getTranslation("screen.filter.remove", words));
        }
    }
}
