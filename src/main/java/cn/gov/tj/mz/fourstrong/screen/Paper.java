package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as it looks on A4: heading in the middle, a ruled table, places to sign. */
@StyleSheet("context://paper.css")
public class Paper extends Div {

    private final String texts;
    private final String inContents;

    /** @param texts how the keys of its columns begin, as in {@code report.} */
    protected Paper(String texts, String title, String subtitle) {
        this.texts = texts;
        this.inContents = subtitle.isEmpty() ? title : title + "　" + subtitle;
        addClassNames("fs-card", "fs-paper");
        var below = new Div(subtitle);
        below.addClassName("fs-paper-subtitle");
        add(new H2(title), below);
    }

    /** How a list of several papers names it. */
    public String inContents() {
        return inContents;
    }

    /** A table with these columns. */
    protected Table table(String... columns) {
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(getTranslation(texts + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return new Table(new NativeTableHeader(head));
    }

    /** Places to sign, whose keys go on with {@code sign.} */
    protected SigningLine signatures(String... roles) {
        return new SigningLine(texts + "sign.", roles);
    }

    /** A ruled table; a heading repeats on each page. */
    public static final class Table extends NativeTable {

        private final NativeTableBody body = new NativeTableBody();

        public Table(NativeTableHeader... head) {
            addClassName("fs-paper-table");
            add(head);
            add(body);
        }

        public void addRow(NativeTableRow row) {
            body.add(row);
        }

        /** What its rows say, each with so many cells; one that spans rows is empty in all but the first. */
        public List<List<String>> texts(int columns) {
            return body.getChildren()
                    .map(row -> {
                        var cells = row.getChildren()
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList();
                        var missing = Collections.nCopies(columns - cells.size(), "");
                        return Stream.concat(missing.stream(), cells.stream()).toList();
                    })
                    .toList();
        }

        /** How many rows there are below the heading. */
        public int size() {
            return body.getComponentCount();
        }
    }
}
