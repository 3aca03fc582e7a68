package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One file of a rubric as rows of cells. */
record UploadedTable(RubricTable table, String file, List<TableLine> lines, Skipped skipped) {

    /** Finds out what a file holds; says with {@link Invalid} when it is none of a rubric's files. */
    static UploadedTable of(UploadedFile file) {
        var upload = TableUpload.of(file.content());
        for (var table : RubricTable.values()) {
            if (upload.has(table.mark())) {
                var lines = upload.lines(table.columns(), Map.of());
                return new UploadedTable(table, file.name(), lines, upload.skipped());
            }
        }
        throw new Invalid(Problem.of(TableUpload.FILE, "rubric.import.unknown"));
    }

    /** Cells that show an error of a spreadsheet in place of a value. */
    Stream<FileFault> errors() {
        return lines.stream()
                .flatMap(line ->
                        line.errors().stream().map(column -> fault(line, column, TableLine.ERROR, line.cell(column))));
    }

    FileFault fault(TableLine line, String column, String key, Object... arguments) {
        return new FileFault(file, line.number(), Problem.of(column, key, arguments));
    }
}
