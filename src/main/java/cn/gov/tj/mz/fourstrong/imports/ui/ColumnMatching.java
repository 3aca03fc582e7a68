package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportPreview;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each column of the file is: found by its heading, and chosen otherwise by hand. */
final class ColumnMatching extends Details {

    private static final String NONE = "";

    private final transient Consumer<List<@Nullable String>> changed;
    private final transient List<@Nullable String> columns;

    ColumnMatching(ImportForm form, ImportPreview preview, Consumer<List<@Nullable String>> changed) {
        this.changed = changed;
        this.columns = new ArrayList<>(preview.layout().columns());
        var headings = preview.layout().headings();
        var unmatched = preview.layout().unmatched().stream().map(headings::get).toList();
        setSummaryText(
                unmatched.isEmpty()
                        ? getTranslation("imports.columns")
                        : getTranslation("imports.columns") + " · "
                                + getTranslation("imports.columns.unmatched", String.join("、", unmatched)));
        setOpened(!preview.missing().isEmpty());
        var choices = new Div();
        choices.addClassName("fs-import-columns");
        for (var place = 0; place < headings.size(); place++) {
            if (!headings.get(place).isEmpty()) {
                choices.add(choice(form, headings.get(place), place));
            }
        }
        add(choices);
    }

    private Select<String> choice(ImportForm form, String heading, int place) {
        var choice = new Select<String>();
        choice.setLabel(heading);
        choice.setItems(Stream.concat(Stream.of(NONE), form.columns().stream().map(ImportColumn::key))
                .toList());
        choice.setItemLabelGenerator(
                column -> column.equals(NONE) ? getTranslation("imports.columns.skip") : form.title(column));
        var column = columns.get(place);
        choice.setValue(column == null ? NONE : column);
        choice.addValueChangeListener(event -> choose(place, event.getValue()));
        return choice;
    }

    /** A column of the records is taken from one place only: the last one chosen. */
    private void choose(int place, String column) {
        if (!column.equals(NONE)) {
            columns.replaceAll(other -> column.equals(other) ? null : other);
        }
        columns.set(place, column.equals(NONE) ? null : column);
        changed.accept(columns);
    }
}
