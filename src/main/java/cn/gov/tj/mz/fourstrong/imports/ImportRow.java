package cn.gov.tj.mz.fourstrong.imports;

import java.util.Map;

/**
 * A line as people see it before anything is taken over.
 *
 * @param number of the row in the file, as spreadsheets count
 * @param subject what it is about; empty for one that is faulty in that, too
 * @param cells by column, mended where they were
 */
public record ImportRow(
        int number, ImportStatus status, String subject, Map<String, String> cells, ImportRemarks remarks) {

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
