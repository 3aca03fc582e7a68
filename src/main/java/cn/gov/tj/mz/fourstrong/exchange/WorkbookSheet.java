package cn.gov.tj.mz.fourstrong.exchange;

import static cn.gov.tj.mz.fourstrong.exchange.WorkbookElement.attribute;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Passes the rows of a sheet that people see and that have something in them. */
final class WorkbookSheet {

    private final WorkbookValues values;
    private final WorkbookMerges merges;
    private final int most;
    private final Consumer<TableRow> action;
    private int number;
    private int hidden;
    private int cells;

    /** @param most how many cells are passed before it is too much */
    WorkbookSheet(WorkbookValues values, WorkbookMerges merges, int most, Consumer<TableRow> action) {
        this.values = values;
        this.merges = merges;
        this.most = most;
        this.action = action;
    }

    /** How many rows with something in them people do not see. */
    int hidden() {
        return hidden;
    }

    /** Takes the next part of the sheet. */
    void read(XMLStreamReader element) throws XMLStreamException {
        if (element.getLocalName().equals("sheetData")) {
            WorkbookElement.within(element, this::pass);
        }
    }

    private void pass(XMLStreamReader element) throws XMLStreamException {
        var named = attribute(element, "r");
        number = named.isEmpty() ? number + 1 : Integer.parseInt(named);
        var isHidden = WorkbookElement.isSet(element, "hidden");
        var row = new WorkbookRow(number);
        WorkbookElement.within(element, cell -> add(row, cell));
        if (row.isEmpty()) {
            return;
        }
        if (isHidden) {
            hidden++;
        } else {
            merges.complete(row);
            count(row.width());
            action.accept(row.row());
        }
    }

    private void add(WorkbookRow row, XMLStreamReader element) throws XMLStreamException {
        var name = attribute(element, "r");
        var column = name.isEmpty() ? row.next() : WorkbookPlace.of(name).column();
        var cell = new WorkbookCell(element);
        WorkbookElement.within(element, cell::add);
        row.set(column, cell.text(values), cell.isError());
    }

    private void count(int more) {
        cells += more;
        if (cells > most) {
            throw WorkbookReader.refused("exchange.file.tooLarge");
        }
    }
}
