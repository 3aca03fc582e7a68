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
    private final FieldErrors problems;
    private final List<EntryRow<V>> rows = new ArrayList<>();
    private final Div entries = new Div();

    /** @param name what rules call the rows; it also ends the keys of their texts */
    EntryRows(String name, Supplier<? extends EntryRow<V>> maker, LeaveGuard guard, FieldErrors problems) {
        this.name = name;
        this.maker = maker;
        this.guard = guard;
        this.problems = problems;
        addClassName("fs-entries");
        add(entries, new Button(getTranslation("activity.add." + name), VaadinIcon.PLUS.create(), _ -> {
            guard.changed();
            ((Focusable<?>) append().fields.all()[0]).focus();
        }));
    }

    void fill(List<V> values) {
        rows.clear();
        entries.removeAll();
        bind();
        values.forEach(value -> append().fields.read(value));
    }

    List<V> values() {
        return rows.stream().map(row -> row.fields.write()).toList();
    }

    /** Names the fields by their rows as rules do. */
    void bind() {
        problems.forget(name + ".");
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).fields.showErrors(problems, name + "." + i + ".");
        }
    }

    private EntryRow<V> append() {
        var row = maker.get();
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> {
            rows.remove(row);
            entries.remove(row);
            bind();
            problems.changed();
            guard.changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("activity.remove." + name));
        row.add(remove);
        rows.add(row);
        bind(); // from the start, so that fields read numbers as people write them
        entries.add(row);
        guard.watch(row.fields.all());
        return row;
    }
}
