package cn.gov.tj.mz.fourstrong.screen.grid;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands above a grid: the number of its rows, the choice of columns and the export. */
final class GridTools extends Div {

    private final Span rowCount = new Span();
    private final ExportButton export;

    GridTools(GridColumns<?> columns, ExportSource source) {
        this.export = new ExportButton(source);
        rowCount.addClassName("fs-row-count");
        rowCount.getElement().setAttribute("aria-live", "polite");
        addClassName("fs-grid-tools");
        add(rowCount, new ColumnChooser(columns), this.export);
    }

    /** Tells how many rows there are; nothing cannot be exported. */
    void showRowCount(long rows) {
        rowCount.setText(getTranslation(rows == 1 ? "screen.rows.one" : "screen.rows", rows));
        export.setEnabled(rows > 0);
    }

    ExportButton exportButton() {
        return export;
    }
}
