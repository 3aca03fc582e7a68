package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;
import org.springframework.data.domain.Sort;

/**
 * What one export writes; fixed when it is asked for, so that later clicks do not change it.
 *
 * @param list name of the list as people know it; begins the file name and goes to the audit log
 * @param filter the filter in words, empty when there is none
 */
public record ExportFile<T>(String list, String filter, List<ExportColumn<T>> columns, Rows<T> rows, Sort sort) {

    public ExportFile {
        columns = List.copyOf(columns);
    }

    List<String> headers() {
        return columns.stream().map(ExportColumn::header).toList();
    }

    List<String> cells(T row) {
        return columns.stream()
                .map(column -> CsvCell.of(column.value().apply(row)))
                .toList();
    }
}
