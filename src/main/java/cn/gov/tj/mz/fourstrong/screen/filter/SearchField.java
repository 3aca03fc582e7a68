package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The text filter above a list; its value changes a moment after people stop typing. */
public final class SearchField extends TextField {

    private static final int MAX_LENGTH = 100;
    private static final int DEBOUNCE_MILLIS = 350;

    /** @param key the text that says what is searched */
    public SearchField(String key) {
        addClassName("fs-filter-text");
        setPlaceholder(getTranslation(key));
        setAriaLabel(getTranslation(key));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setAutocomplete(Autocomplete.OFF);
        setClearButtonVisible(true);
        setMaxLength(MAX_LENGTH);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(DEBOUNCE_MILLIS);
    }
}
