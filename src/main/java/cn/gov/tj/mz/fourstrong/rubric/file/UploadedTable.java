package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvLine;
import cn.gov.tj.mz.fourstrong.exchange.CsvUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.List;
import java.util.Map;

/** One file of a rubric as rows of cells. */
record UploadedTable(RubricTable table, String file, List<CsvLine> lines) {

    /** Finds out what a file holds; says with {@link Invalid} when it is none of a rubric's files. */
    static UploadedTable of(UploadedFile file) {
        for (var table : RubricTable.values()) {
            if (has(file, table.mark())) {
                var lines = CsvUpload.read(file.content(), table.columns(), Map.of());
                return new UploadedTable(table, file.name(), lines);
            }
        }
        throw new Invalid(Problem.of(CsvUpload.FILE, "rubric.import.unknown"));
    }

    private static boolean has(UploadedFile file, String column) {
        try {
            CsvUpload.read(file.content(), List.of(column), Map.of());
            return true;
        } catch (Invalid invalid) {
            if (invalid.problems().getFirst().key().equals("exchange.file.columns")) {
                return false;
            }
            throw invalid;
        }
    }

    FileFault fault(CsvLine line, String column, String key, Object... arguments) {
        return new FileFault(file, line.number(), Problem.of(column, key, arguments));
    }
}
