package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A field for a decimal number in whatever way people write one; what cannot be read stays and is named. */
public class DecimalField extends BigDecimalField {

    private final TypedUnit unit = new TypedUnit();

    public DecimalField() {
        this("");
    }

    public DecimalField(String label) {
        super(label);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("screen.notANumber")));
    }

    /**
     * Lets a unit stand behind the number, which is dropped.
     *
     * @param key of the text with its spellings, with commas between them
     */
    public DecimalField acceptUnits(String key) {
        unit.accept(getTranslation(key));
        return this;
    }

    /** Lets any unit stand behind the number; {@link #typedUnit()} says which. */
    public void acceptAnyUnit() {
        unit.acceptAny();
    }

    /** The unit that was typed behind the number; empty when none was. */
    public String typedUnit() {
        return unit.typed();
    }

    /** Writes the number plainly once people leave the field, not while they type. */
    @Override
    public void setValueChangeMode(ValueChangeMode mode) {
        super.setValueChangeMode(mode);
        if (mode != ValueChangeMode.ON_CHANGE) {
            addBlurListener(_ -> writePlainly());
        }
    }

    @Override
    protected void setModelValue(@Nullable BigDecimal value, boolean fromClient) {
        super.setModelValue(fromClient && value == null ? unit.read(this).orElse(null) : value, fromClient);
        if (fromClient && getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            writePlainly();
        }
    }

    private void writePlainly() {
        if (!isEmpty()) {
            setPresentationValue(getValue());
        }
    }

    /** Left alone, it drops characters that no number has and takes the rest: 5 for "0、5". */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.allowedCharPattern = ''");
    }
}
