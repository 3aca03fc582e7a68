package cn.gov.tj.mz.fourstrong.screen.grid;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Vaadin's grid as all lists have it. */
@JsModule("context://data-grid.js")
final class GridLook<T> extends Grid<T> {

    /** @param label what the list is, for those who cannot see it */
    GridLook(String label) {
        super(GridRows.PAGE);
        addClassName("fs-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        setColumnReorderingAllowed(true);
        setAriaLabel(label);
        addAttachListener(
                _ -> getElement().executeJs("window.fsDataGrid.start(this, $0)", getTranslation("screen.sorter")));
    }
}
