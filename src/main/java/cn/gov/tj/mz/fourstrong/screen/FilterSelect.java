package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One filter of a list: all, or one of some values that have a name each. */
public class FilterSelect extends Select<String> {

    static final String ALL = "";

    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param all what stands there when nothing is filtered; it also names the filter for screen readers */
    public FilterSelect(String all, Map<String, String> names, Runnable onChoose) {
        this.names.put(ALL, all);
        this.names.putAll(names);
        addClassName("fs-filter");
        setAriaLabel(all);
        setItems(this.names.keySet());
        setItemLabelGenerator(value -> this.names.getOrDefault(value, value));
        setValue(ALL);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.run();
            }
        });
    }

    /** Takes a value from the address; one that does not exist filters nothing. */
    public void choose(@Nullable String value) {
        setValue(value != null && names.containsKey(value) ? value : ALL);
    }

    @Nullable
    public String chosen() {
        return getValue() == null || getValue().isEmpty() ? null : getValue();
    }
}
