package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * What one export writes; fixed when it is asked for, so that later clicks do not change it.
 *
 * @param list name of the list as people know it; begins the file name and goes to the audit log
 * @param filter the filter in words, empty when there is none
 * @param notes what a workbook says of itself
 */
public record ExportFile<T>(
        String list, String filter, List<ExportColumn<T>> columns, Rows<T> rows, Sort sort, ExportNotes notes) {

    public ExportFile {
        columns = List.copyOf(columns);
    }

    public ExportFile(String list, String filter, List<ExportColumn<T>> columns, Rows<T> rows, Sort sort) {
        this(list, filter, columns, rows, sort, ExportNotes.NONE);
    }

    public boolean hasNotes() {
        return !notes.sheet().isEmpty();
    }

    /** The same rows, with what is to be said of them. */
    public ExportFile<T> with(ExportNotes said) {
        return new ExportFile<>(list, filter, columns, rows, sort, said);
    }

    List<String> headers() {
        return columns.stream().map(ExportColumn::header).toList();
    }

    Stream<@Nullable Object> values(T row) {
        return columns.stream().map(column -> column.value().apply(row));
    }
}
