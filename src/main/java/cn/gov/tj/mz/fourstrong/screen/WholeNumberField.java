package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;

/**
 * A field for a whole number that keeps whatever was typed and names what is none. In the browser it is a text field: a
 * number field drops characters that no number has and takes the rest, 15 for "1,5".
 */
@Tag("vaadin-text-field")
@Uses(TextField.class)
public class WholeNumberField extends IntegerField {

    public WholeNumberField() {
        this("");
    }

    public WholeNumberField(String label) {
        super(label);
        setI18n(new IntegerFieldI18n().setBadInputErrorMessage(getTranslation("screen.notAWholeNumber")));
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
