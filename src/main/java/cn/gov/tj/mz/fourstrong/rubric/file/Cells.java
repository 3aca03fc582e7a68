package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a file; what cannot be read becomes a fault. */
record Cells(UploadedTable given, CsvLine line, List<FileFault> faults) {

    String text(String column) {
        return line.cell(column);
    }

    @Nullable
    BigDecimal number(String column) {
        return given.number(line, column, faults::add);
    }

    <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        return given.constant(line, column, type, faults::add);
    }

    boolean isRead(String column) {
        return faults.stream().noneMatch(fault -> fault.isAt(given.file(), line.number(), column));
    }

    void check(boolean right, String column, String key) {
        if (!right && isRead(column)) {
            faults.add(given.fault(line, column, key));
        }
    }
}
