package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import cn.gov.tj.mz.fourstrong.activity.ledger.Ledger;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerLine;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of a quarter as branches keep it: the numbers of people under one heading, a line of totals. */
@StyleSheet("context://ledger.css")
class LedgerPaper extends Paper {

    private static final int FIRST_NUMBER = 4;
    private static final int AFTER_NUMBERS = 7;

    LedgerPaper(Ledger ledger, List<ExportColumn<LedgerLine>> columns) {
        super("activity.ledger.", title(ledger), "");
        var headers = columns.stream().map(ExportColumn::header).toList();
        var people = head(getTranslation("activity.ledger.people"));
        people.getElement().setAttribute("colspan", String.valueOf(AFTER_NUMBERS - FIRST_NUMBER));
        var first = new NativeTableRow();
        headers.subList(0, FIRST_NUMBER).forEach(header -> first.add(tall(header)));
        first.add(people);
        headers.subList(AFTER_NUMBERS, headers.size()).forEach(header -> first.add(tall(header)));
        var second = new NativeTableRow();
        headers.subList(FIRST_NUMBER, AFTER_NUMBERS).forEach(header -> second.add(head(header)));
        var table = new Table(new NativeTableHeader(first, second));
        table.addClassName("fs-ledger");
        ledger.lines().forEach(line -> table.addRow(row(line, columns)));
        if (ledger.lines().isEmpty()) {
            table.addRow(new NativeTableRow(wide(getTranslation("activity.ledger.empty"), columns.size())));
        }
        table.addRow(totals(ledger, columns.size()));
        add(table, signatures("recorder", "secretary", "date"));
    }

    static String title(Ledger ledger) {
        return I18NProvider.translate(
                "activity.ledger.of", ledger.branch().name(), Formats.current().period(ledger.quarter()));
    }

    static String totalsOf(Ledger ledger) {
        return I18NProvider.translate("activity.ledger.totals", ledger.dated(), ledger.accepted(), ledger.undated());
    }

    /** What is not known stays empty, for somebody to fill in. */
    static String text(@Nullable Object value) {
        return value == null || "".equals(value) ? "" : Formats.current().show(value);
    }

    private static NativeTableRow row(LedgerLine line, List<ExportColumn<LedgerLine>> columns) {
        var row = new NativeTableRow();
        for (var place = 0; place < columns.size(); place++) {
            var value = columns.get(place).value().apply(line);
            if (place == FIRST_NUMBER - 1) {
                row.add(new NativeTableCell(new PageLink(
                        line.row().title(), "activities?id=" + line.row().id())));
            } else {
                row.add(cell(value));
            }
        }
        return row;
    }

    private NativeTableRow totals(Ledger ledger, int columns) {
        var words = wide(totalsOf(ledger), FIRST_NUMBER);
        var row = new NativeTableRow(
                words,
                cell(ledger.sum(LedgerLine::due)),
                cell(ledger.sum(LedgerLine::present)),
                cell(ledger.sum(LedgerLine::absent)),
                wide("", columns - AFTER_NUMBERS));
        row.addClassName("fs-ledger-totals");
        return row;
    }

    private static NativeTableCell cell(@Nullable Object value) {
        var cell = new NativeTableCell(text(value));
        if (value instanceof Number) {
            cell.addClassName("fs-number");
        }
        return cell;
    }

    private static NativeTableCell wide(String text, int columns) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        return cell;
    }

    private static NativeTableHeaderCell head(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell tall(String text) {
        var cell = head(text);
        cell.getElement().setAttribute("rowspan", "2");
        return cell;
    }
}
