package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.activity.series.SeriesPoint;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The indicators of work of one branch, period by period: as printed, and beside it what was computed. */
@StyleSheet("context://series.css")
public class SeriesCard extends Section {

    private static final List<String> COLUMNS = List.of(
            "field.period", "list.value", "list.growth", "list.computed", "list.rank", "list.target", "list.share");

    public SeriesCard(List<SeriesRow> rows) {
        addClassNames("fs-card", "fs-series");
        add(new H2(getTranslation("nav.indicators")));
        if (rows.isEmpty()) {
            add(new Paragraph(Formats.current().none()));
        } else {
            rows.forEach(row -> add(heading(row), row.points().isEmpty() ? nothing() : table(row)));
            add(note());
        }
        add(new PageLink(SeriesWords.text("all"), "indicators"));
    }

    private static H3 heading(SeriesRow row) {
        return new H3(SeriesWords.name(Objects.requireNonNull(row.names())));
    }

    private static Paragraph nothing() {
        return new Paragraph(SeriesWords.text("nothing"));
    }

    private static Paragraph note() {
        var note = new Paragraph(SeriesWords.text("note"));
        note.addClassName("fs-muted");
        return note;
    }

    /** As wide as it has to be; a small window shows a part, which keys move, too. */
    private static Div table(SeriesRow row) {
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(SeriesWords.text(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var body = new NativeTableBody();
        row.points().forEach(point -> body.add(line(row, point)));
        var area = new Div(new NativeTable(new NativeTableHeader(head), body));
        area.addClassName("fs-series-table");
        area.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", SeriesWords.name(Objects.requireNonNull(row.names())));
        return area;
    }

    private static NativeTableRow line(SeriesRow row, SeriesPoint point) {
        var value = new NativeTableCell(new PageLink(point.value().asPrinted(), SeriesWords.record(point)));
        var cells = Stream.of(
                        SeriesWords.printed(point.growth()),
                        SeriesWords.growth(point.computedGrowth()),
                        SeriesWords.printed(point.rank()),
                        SeriesWords.target(Objects.requireNonNull(row.names()), point),
                        SeriesWords.share(point.share()))
                .map(SeriesCard::cell);
        return new NativeTableRow(Stream.concat(Stream.of(cell(SeriesWords.period(point.period())), value), cells)
                .toArray(Component[]::new));
    }

    private static NativeTableCell cell(@Nullable String text) {
        return new NativeTableCell(Formats.current().show(text));
    }
}
