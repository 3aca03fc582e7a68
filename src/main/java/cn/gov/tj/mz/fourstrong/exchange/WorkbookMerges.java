package cn.gov.tj.mz.fourstrong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells of a sheet that are merged down one column, as for a word that holds for several rows. The first has the value;
 * each of the others gets it.
 */
final class WorkbookMerges {

    private static final int MOST = 100_000;

    private final TreeMap<Integer, List<Merge>> byFirst = new TreeMap<>();
    private final List<Open> open = new ArrayList<>();
    private int merges;

    /** Takes an element of the sheet, which names merged cells after all its rows. */
    void add(XMLStreamReader element) {
        if (element.getLocalName().equals("mergeCell")) {
            add(WorkbookElement.attribute(element, "ref").split(":"));
        }
    }

    private void add(String[] ends) {
        var first = WorkbookPlace.of(ends[0]);
        var last = WorkbookPlace.of(ends[ends.length - 1]);
        if (first.column() == last.column() && first.row() < last.row()) {
            if (++merges > MOST) {
                throw WorkbookReader.refused("exchange.file.tooLarge");
            }
            byFirst.computeIfAbsent(first.row(), _ -> new ArrayList<>()).add(new Merge(first.column(), last.row()));
        }
    }

    /** Gives a row what the rows above it say for it, too; rows come in their order. */
    void complete(WorkbookRow row) {
        open.removeIf(merge -> merge.last < row.number());
        open.forEach(merge -> row.copy(merge.column, merge.above));
        byFirst.getOrDefault(row.number(), List.of())
                .forEach(merge -> open.add(new Open(merge.column, merge.last, row)));
    }

    private record Merge(int column, int last) {}

    private record Open(int column, int last, WorkbookRow above) {}
}
