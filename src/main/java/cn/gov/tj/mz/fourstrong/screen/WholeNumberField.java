package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.IntegerField;

/**
 * A field for a whole number that keeps whatever was typed and names what is none. In the browser it is a number
 * field, which hands "1.5" over; an integer field takes 15 of it, or nothing at all.
 */
@Tag("vaadin-number-field")
public class WholeNumberField extends IntegerField {

    public WholeNumberField() {
        this("");
    }

    public WholeNumberField(String label) {
        super(label);
        setI18n(new IntegerFieldI18n().setBadInputErrorMessage(getTranslation("screen.notAWholeNumber")));
    }
}
