package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself, in the language of the one who asked for it.
 *
 * @param sheet the name of the sheet that says it; empty where there is none
 * @param lines what is known before the first row, such as the filter
 * @param rows names the number of rows
 * @param sheets names the number of sheets where one cannot hold all rows
 * @param cut ends a text that is longer than a cell can be
 */
public record ExportNotes(String sheet, List<Line> lines, String rows, String sheets, String cut) {

    static final ExportNotes NONE = new ExportNotes("", List.of(), "", "", "…");

    public ExportNotes {
        lines = List.copyOf(lines);
    }

    /** One thing that it says. */
    public record Line(String label, @Nullable Object value) {}
}
