package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.TypedDay;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.di.Instantiator;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A field for a day, written in whatever way people write one; what cannot be read, or lies in a year that nobody means,
 * stays and is marked. Its calendar opens by its button or the arrow key, so that it does not cover the form for those
 * who type.
 */
public class DayField extends DatePicker {

    public DayField() {
        this("");
    }

    public DayField(String label) {
        super(label);
        setAutoOpen(false);
        setMin(TypedDay.first());
        setMax(TypedDay.last(today()));
        setFallbackParser(text -> TypedDay.written(text, today())
                .map(Result::ok)
                .orElseGet(() -> Result.error(getTranslation("screen.notADate"))));
        ComponentTexts.localise(this);
    }

    /** By the clock of the program. */
    public static LocalDate today() {
        return LocalDate.now(Instantiator.get(UI.getCurrent()).getOrCreate(Clock.class));
    }
}
