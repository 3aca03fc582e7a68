package cn.gov.tj.mz.fourstrong.screen.filter;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen in filters, in the words that stand in them: 标准：政治功能强；年度：2025. */
public final class FilterWords {

    private FilterWords() {}

    /** Several filters in one line. */
    public static String join(Stream<String> filters) {
        return filters.filter(words -> !words.isEmpty())
                .collect(Collectors.joining(I18NProvider.translate("screen.filter.and")));
    }

    /**
     * One filter, empty where it narrows nothing.
     *
     * @param name its name in the address
     */
    public static String of(String name, HasValue<?, ?> field) {
        if (field instanceof InWords chosen) {
            return chosen.words();
        }
        if (field.isEmpty()) {
            return "";
        }
        return field instanceof Checkbox box ? box.getLabel() : words(name, value(field));
    }

    /**
     * One filter that no field of the page holds.
     *
     * @param name its name in the address
     */
    public static String named(String name, Object value) {
        return words(name, Formats.current().show(value));
    }

    private static String words(String name, String value) {
        return I18NProvider.translate(
                "screen.filter.words", I18NProvider.translate("screen.filter.name." + name), value);
    }

    private static String value(HasValue<?, ?> field) {
        return switch (field) {
            case ComboBox<?> box -> one(box.getItemLabelGenerator(), box);
            case Select<?> select -> one(select.getItemLabelGenerator(), select);
            case MultiSelectComboBox<?> box -> many(box);
            case DatePicker picker -> Formats.current().day(picker.getValue());
            default -> String.valueOf(field.getValue());
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> String one(ItemLabelGenerator<T> label, HasValue<?, ?> field) {
        return label.apply((T) field.getValue());
    }

    private static <T> String many(MultiSelectComboBox<T> box) {
        return box.getValue().stream()
                .map(box.getItemLabelGenerator())
                .sorted()
                .collect(Collectors.joining(I18NProvider.translate("screen.filter.or")));
    }
}
