package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.BigDecimalField;

/** A field for a decimal number that keeps whatever was typed and names what is no number. */
public class DecimalField extends BigDecimalField {

    public DecimalField() {
        this("");
    }

    public DecimalField(String label) {
        super(label);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("screen.notANumber")));
    }

    /** Left alone, it drops characters that no number has and takes the rest: 5 for "0,5". */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.allowedCharPattern = ''");
    }
}
