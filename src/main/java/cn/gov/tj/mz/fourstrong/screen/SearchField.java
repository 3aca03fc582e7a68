package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The text filter above a list; tells a moment after people stop typing. */
public final class SearchField extends TextField {

    private static final int MAX_LENGTH = 100;

    /** @param key the text that says what is searched */
    public SearchField(String key, Runnable changed) {
        addClassName("fs-filter-text");
        setPlaceholder(getTranslation(key));
        setAriaLabel(getTranslation(key));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(MAX_LENGTH);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }
}
