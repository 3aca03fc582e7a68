package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** The fields of one figure or honour. */
abstract class EntryRow<V extends Record> extends Div {

    final RecordFields<V> fields;

    EntryRow(Class<V> type) {
        fields = new RecordFields<>(type);
        addClassName("fs-entry");
    }

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
