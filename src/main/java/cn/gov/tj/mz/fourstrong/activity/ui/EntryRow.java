package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** The fields of one figure or honour. */
abstract class EntryRow<V> extends Div {

    EntryRow() {
        addClassName("fs-entry");
    }

    abstract void fill(V value);

    abstract V value();

    /** Gives each field the name that rules use, after the place of this row. */
    abstract void bind(FieldErrors problems, String place);

    abstract HasValue<?, ?>[] fields();

    final <F extends HasLabel> F named(F field, String key) {
        field.setLabel(getTranslation(key));
        return field;
    }

    final <E extends Enum<E>> Select<E> choice(String key, E[] constants, E first) {
        var select = named(new Select<E>(), key);
        select.setItems(constants);
        select.setItemLabelGenerator(Formats.current()::name);
        select.setValue(first);
        return select;
    }
}
