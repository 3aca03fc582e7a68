package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** The fields of one figure or honour. */
abstract class EntryRow<V extends Record> extends Div {

    final RecordFields<V> fields;

    EntryRow(Class<V> type) {
        fields = new RecordFields<>(type);
        addClassName("fs-entry");
    }

    final <E extends Enum<E>> Select<E> choice(String key, E[] constants, E first) {
        var select = new Select<E>();
        select.setLabel(getTranslation(key));
        select.setItems(constants);
        select.setItemLabelGenerator(Formats.current()::name);
        select.setValue(first);
        return select;
    }
}
