package cn.gov.tj.mz.fourstrong.screen.filter;

import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;

/** The fields that filter bars are made of; a key names what stands in a field when nothing is chosen. */
public final class FilterInputs {

    private FilterInputs() {}

    public static <T> ComboBox<T> single(String key, Collection<T> items, ItemLabelGenerator<T> label) {
        var box = named(new ComboBox<T>(), key);
        box.setItems(items);
        box.setItemLabelGenerator(label);
        box.setClearButtonVisible(true);
        return box;
    }

    public static <T> MultiSelectComboBox<T> multiple(String key, Collection<T> items, ItemLabelGenerator<T> label) {
        var box = named(ComponentTexts.localise(new MultiSelectComboBox<T>()), key);
        box.setItems(items);
        box.setItemLabelGenerator(label);
        box.setClearButtonVisible(true);
        return box;
    }

    public static DatePicker day(String key) {
        var picker = named(new DayField(), key);
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** Gives a field the words that stand in it when nothing is chosen; they are its name, too. */
    public static <C extends HasPlaceholder & HasAriaLabel> C named(C field, String key) {
        var words = I18NProvider.translate(key);
        field.setPlaceholder(words);
        field.setAriaLabel(words);
        return field;
    }
}
