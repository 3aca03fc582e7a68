package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the table lies in the file.
 *
 * @param title what stands above the headings
 * @param headings one for each column of the file, as it stands there
 * @param columns what each of them is; null for one that is not taken over
 */
public record ImportLayout(String title, List<String> headings, List<@Nullable String> columns, Skipped skipped) {

    /** Where a column stands in the file; -1 when it does not. */
    public int place(String column) {
        return columns.indexOf(column);
    }

    /** The same, when it is known what was not read. */
    ImportLayout without(Skipped known) {
        return new ImportLayout(title, headings, columns, known);
    }

    /** The same with other columns. */
    ImportLayout with(List<@Nullable String> matched) {
        return new ImportLayout(title, headings, matched, skipped);
    }

    /** The places of headings that are not taken over. */
    public List<Integer> unmatched() {
        return IntStream.range(0, columns.size())
                .filter(place ->
                        columns.get(place) == null && !headings.get(place).isEmpty())
                .boxed()
                .toList();
    }
}
