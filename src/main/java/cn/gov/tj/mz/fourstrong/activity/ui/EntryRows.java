package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Figures or honours of a record: none at first, a row for each that is added. */
class EntryRows<V extends Record> extends Section {

    private final String name;
    private final Supplier<? extends EntryRow<V>> maker;
    private final LeaveGuard guard;
    private final List<EntryRow<V>> rows = new ArrayList<>();
    private final Div entries = new Div();

    /** @param name what rules call the rows; it also ends the keys of their texts */
    EntryRows(String name, Supplier<? extends EntryRow<V>> maker, LeaveGuard guard) {
        this.name = name;
        this.maker = maker;
        this.guard = guard;
        addClassName("fs-entries");
        add(entries, new Button(getTranslation("activity.add." + name), VaadinIcon.PLUS.create(), _ -> {
            guard.changed();
            ((Focusable<?>) append().fields.all()[0]).focus();
        }));
    }

    void fill(List<V> values) {
        rows.clear();
        entries.removeAll();
        values.forEach(value -> append().fields.read(value));
    }

    List<V> values() {
        return rows.stream().map(row -> row.fields.write()).toList();
    }

    void bind(FieldErrors problems) {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).fields.showErrors(problems, name + "." + i + ".");
        }
    }

    private EntryRow<V> append() {
        var row = maker.get();
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> {
            rows.remove(row);
            entries.remove(row);
            guard.changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("activity.remove." + name));
        row.add(remove);
        // From the start, so that fields read numbers as people write them
        row.fields.showErrors(new FieldErrors(), name);
        rows.add(row);
        entries.add(row);
        guard.watch(row.fields.all());
        return row;
    }
}
