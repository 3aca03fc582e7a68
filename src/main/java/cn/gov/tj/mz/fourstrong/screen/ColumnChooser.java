package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.LinkedHashMap;
import java.util.Map;

/** The menu that shows and hides columns; one always stays. */
final class ColumnChooser extends Composite<MenuBar> {

    private final transient GridColumns<?> columns;
    private final Map<String, MenuItem> items = new LinkedHashMap<>();
    private final MenuItem root;

    ColumnChooser(GridColumns<?> columns) {
        this.columns = columns;
        root = getContent().addItem(getTranslation("screen.columns"));
        getContent().addClassName("fs-column-chooser");
    }

    /** Lists the columns that were declared meanwhile and marks those that are shown. */
    void update() {
        if (items.isEmpty()) {
            fill();
        }
        var visible = columns.visible().stream().map(column -> column.key).toList();
        items.forEach((key, item) -> {
            var shown = visible.contains(key);
            item.setChecked(shown);
            item.setEnabled(visible.size() > 1 || !shown);
            // the mark of a checked item is only drawn, so the name has to say it
            item.setAriaLabel(getTranslation(shown ? "screen.column.shown" : "screen.column.hidden", item.getText()));
        });
    }

    private void fill() {
        for (var column : columns.all()) {
            var item = root.getSubMenu().addItem(column.header, event -> {
                columns.show(column.key, event.getSource().isChecked());
                update();
            });
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column.key, item);
        }
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem(getTranslation("screen.columns.reset"), _ -> {
            columns.reset();
            update();
        });
    }
}
