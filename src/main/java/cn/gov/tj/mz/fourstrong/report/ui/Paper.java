package cn.gov.tj.mz.fourstrong.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A report as it looks on A4: heading in the middle, a ruled table, places to sign. */
@StyleSheet("context://report.css")
abstract class Paper extends Div {

    Paper(String period, String titleKey, String subtitle) {
        addClassNames("fs-card", "fs-paper");
        var title = new H2(getTranslation(titleKey, period));
        var below = new Div(subtitle);
        below.addClassName("fs-paper-subtitle");
        add(title, below);
    }

    /** A table with these columns, named by {@code evaluation.report.<column>}. */
    Table table(String... columns) {
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(getTranslation("report." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return new Table(head);
    }

    /** Places to sign, named by {@code report.sign.<role>}. */
    Div signatures(String... roles) {
        var line = new Div();
        line.addClassName("fs-paper-signatures");
        for (var role : roles) {
            line.add(new Span(getTranslation("report.sign." + role)));
        }
        return line;
    }

    /** A ruled table with a heading that repeats on each page. */
    static final class Table extends NativeTable {

        private final NativeTableBody body = new NativeTableBody();

        Table(NativeTableRow head) {
            addClassName("fs-paper-table");
            add(new NativeTableHeader(head), body);
        }

        void addRow(NativeTableRow row) {
            body.add(row);
        }
    }
}
