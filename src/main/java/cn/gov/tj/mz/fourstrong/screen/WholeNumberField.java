package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a whole number in whatever way people write one; what is none stays and is named. In the browser it is a
 * text field: a number field drops characters that no number has and takes the rest, 15 for "1,5".
 */
@Tag("vaadin-text-field")
@Uses(TextField.class)
public class WholeNumberField extends IntegerField {

    private final TypedUnit unit = new TypedUnit();

    public WholeNumberField() {
        this("");
    }

    public WholeNumberField(String label) {
        super(label);
        setI18n(new IntegerFieldI18n().setBadInputErrorMessage(getTranslation("screen.notAWholeNumber")));
    }

    /**
     * Lets a unit stand behind the number, which is dropped.
     *
     * @param key of the text with its spellings, with commas between them
     */
    public WholeNumberField acceptUnits(String key) {
        unit.accept(getTranslation(key));
        return this;
    }

    @Override
    protected void setModelValue(@Nullable Integer value, boolean fromClient) {
        super.setModelValue(fromClient && value == null ? read() : value, fromClient);
        if (fromClient && !isEmpty() && getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            setPresentationValue(getValue());
        }
    }

    private @Nullable Integer read() {
        return unit.read(this)
                .filter(number -> number.scale() <= 0) // 1,0 is more likely a slip for 10 than 1
                .flatMap(WholeNumberField::whole)
                .orElse(null);
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty(); // beyond what any field here takes
        }
    }

    /** Whether something stands there that is no whole number; it never becomes a value. */
    public boolean isUnreadable() {
        return getDefaultValidator().apply(getValue(), new ValueContext(this)).isError();
    }

    /** The keyboard of a phone begins with digits. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.setAttribute('inputmode', 'numeric')");
    }
}
