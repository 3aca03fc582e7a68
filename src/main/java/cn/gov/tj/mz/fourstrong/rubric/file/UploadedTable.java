package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvLine;
import cn.gov.tj.mz.fourstrong.exchange.CsvUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file of a rubric as rows of cells. */
record UploadedTable(RubricTable table, String file, List<CsvLine> lines) {

    private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,9})?";

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

    /** The number in a cell; null when it is empty or, which is a fault, no number. */
    @Nullable
    BigDecimal number(CsvLine line, String column, Consumer<FileFault> faults) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches(NUMBER)) {
            faults.accept(fault(line, column, "rubric.import.number", cell));
            return null;
        }
        return new BigDecimal(cell);
    }

    /** The constant in a cell; null when it is empty or, which is a fault, none of them. */
    @Nullable
    <E extends Enum<E>> E constant(CsvLine line, String column, Class<E> type, Consumer<FileFault> faults) {
        var cell = line.cell(column);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        faults.accept(fault(
                line,
                column,
                "rubric.import.constant",
                String.join(
                        "、",
                        List.of(type.getEnumConstants()).stream()
                                .map(Enum::name)
                                .toList())));
        return null;
    }

    FileFault fault(CsvLine line, String column, String key, Object... arguments) {
        return new FileFault(file, line.number(), Problem.of(column, key, arguments));
    }
}
