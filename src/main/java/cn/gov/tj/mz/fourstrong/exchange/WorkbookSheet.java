package cn.gov.tj.mz.fourstrong.exchange;

import static cn.gov.tj.mz.fourstrong.exchange.WorkbookElement.attribute;

import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of a sheet that people see and that have something in them.
 *
 * <p>Of merged cells the first has the value. Where they lie in one column, as for a word that holds for several rows,
 * each of these rows has it.
 */
final class WorkbookSheet {

    private static final int MAX_CELLS = 500_000;

    private final WorkbookValues values;
    private final int limit;
    private final TreeMap<Integer, WorkbookRow> rows = new TreeMap<>();
    private int number;
    private int hidden;
    private int cells;

    /** @param limit how many rows are taken */
    WorkbookSheet(WorkbookValues values, int limit) {
        this.values = values;
        this.limit = limit;
    }

    List<TableRow> rows() {
        return rows.values().stream().map(WorkbookRow::row).toList();
    }

    /** How many rows with something in them people do not see. */
    int hidden() {
        return hidden;
    }

    /** Takes the next part of the sheet; its merged cells come after its rows. */
    void read(XMLStreamReader element) throws XMLStreamException {
        switch (element.getLocalName()) {
            case "sheetData" -> WorkbookElement.within(element, this::addRow);
            case "mergeCell" -> merge(attribute(element, "ref"));
            default -> {}
        }
    }

    private void addRow(XMLStreamReader element) throws XMLStreamException {
        var named = attribute(element, "r");
        number = named.isEmpty() ? number + 1 : Integer.parseInt(named);
        var isHidden = WorkbookElement.isSet(element, "hidden");
        var row = new WorkbookRow(number);
        WorkbookElement.within(element, cell -> addCell(row, cell));
        if (row.isEmpty()) {
            return;
        }
        if (isHidden) {
            hidden++;
        } else if (rows.size() < limit) {
            count(row.width());
            rows.put(number, row);
        }
    }

    private void addCell(WorkbookRow row, XMLStreamReader element) throws XMLStreamException {
        var name = attribute(element, "r");
        var column = name.isEmpty() ? row.next() : WorkbookPlace.of(name).column();
        var cell = new WorkbookCell(element);
        WorkbookElement.within(element, cell::add);
        row.set(column, cell.text(values), cell.isError());
    }

    private void count(int more) {
        cells += more;
        if (cells > MAX_CELLS) {
            throw WorkbookReader.refused("exchange.file.tooLarge");
        }
    }

    private void merge(String range) {
        var ends = range.split(":");
        var first = WorkbookPlace.of(ends[0]);
        var last = WorkbookPlace.of(ends[ends.length - 1]);
        var above = rows.get(first.row());
        if (above != null && first.column() == last.column() && first.row() < last.row()) {
            rows.subMap(first.row(), false, last.row(), true).values().forEach(row -> {
                count(1);
                row.copy(first.column(), above);
            });
        }
    }
}
