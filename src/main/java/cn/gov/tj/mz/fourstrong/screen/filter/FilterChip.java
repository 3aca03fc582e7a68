package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter that links set and people can only remove; its button is made only when it narrows something. */
public final class FilterChip<V extends @Nullable Object> extends AbstractCompositeField<Button, FilterChip<V>, V>
        implements InWords {

    private final transient Function<V, String> label;
    private final HasComponents place;
    private boolean shown;

    FilterChip(HasComponents place, V none, Function<V, String> label) {
        super(none);
        this.place = place;
        this.label = label;
    }

    @Override
    protected Button initContent() {
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            setPresentationValue(getEmptyValue());
            setModelValue(getEmptyValue(), true);
        });
        button.setIconAfterText(true);
        button.addClassName("fs-filter-chip");
        return button;
    }

    @Override
    public String words() {
        return isEmpty() ? "" : label.apply(getValue());
    }

    @Override
    protected void setPresentationValue(V value) {
        var narrows = !valueEquals(value, getEmptyValue());
        if (narrows) {
            var words = label.apply(value);
            getContent().setText(words);
            getContent().setAriaLabel(getTranslation("screen.filter.remove", words));
        }
        if (narrows != shown) {
            shown = narrows;
            if (shown) {
                place.add(this);
            } else {
                place.remove(this);
            }
        }
    }
}
