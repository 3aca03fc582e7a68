package cn.gov.tj.mz.fourstrong.screen.filter;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;

/** One filter of a list: one of some values, or null for all. */
public class FilterSelect<T> extends Select<T> {

    /** @param all what stands there when nothing is filtered; it also names the filter for screen readers */
    public FilterSelect(String all, Collection<T> items, ItemLabelGenerator<T> label) {
        addClassName("fs-filter");
        setAriaLabel(all);
        setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(all);
        setItems(items);
    }
}
