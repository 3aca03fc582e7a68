package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the headings of a table: they may stand below a title and lie in two lines, where the lower one says what the
 * upper one leaves open.
 */
record HeaderFinder(ImportWords words) {

    /** Headings lie within so many rows. */
    static final int ROWS = 15;

    private static final int TITLE = 500;

    /**
     * Headings, and what stands above them.
     *
     * @param end how many rows of the file they take with all above
     */
    record Found(String title, List<String> headings, int end) {}

    /** @param rows the first of the file */
    Found find(List<TableRow> rows) {
        return IntStream.range(0, Math.min(ROWS, rows.size()))
                .boxed()
                .flatMap(row -> Stream.of(one(rows, row), two(rows, row)))
                .max(Comparator.comparingLong((Found found) -> known(found.headings))
                        .thenComparing(Found::end, Comparator.reverseOrder()))
                .orElseGet(() -> new Found("", List.of(), 0));
    }

    private long known(List<String> headings) {
        return headings.stream()
                .flatMap(heading -> words.column(heading).stream())
                .distinct()
                .count();
    }

    private Found one(List<TableRow> rows, int row) {
        return new Found(above(rows, row), cleaned(rows.get(row).cells()), row + 1);
    }

    private Found two(List<TableRow> rows, int row) {
        if (row + 1 == rows.size()) {
            return one(rows, row);
        }
        var upper = cleaned(rows.get(row).cells());
        var lower = cleaned(rows.get(row + 1).cells());
        var both = new ArrayList<String>();
        var completes = false;
        for (var place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            var below = place < lower.size() ? lower.get(place) : "";
            var above = place < upper.size() ? upper.get(place) : "";
            completes |= below.isEmpty() && words.column(above).isPresent();
            both.add(below.isEmpty() ? above : below);
        }
        return !completes ? one(rows, row) : new Found(above(rows, row), both, row + 2);
    }

    private static List<String> cleaned(List<String> cells) {
        return cells.stream().map(Text::cleanOrEmpty).toList();
    }

    private String above(List<TableRow> rows, int row) {
        var title = rows.stream()
                .limit(row)
                .map(above -> cleaned(above.cells()))
                .filter(above -> known(above) == 0)
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return Text.shortened(title, TITLE);
    }
}
