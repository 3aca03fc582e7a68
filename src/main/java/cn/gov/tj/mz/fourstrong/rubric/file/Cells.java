package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a file; what cannot be read becomes a fault. */
record Cells(UploadedTable table, TableLine line, List<FileFault> faults) {

    private static final int DIGITS = 9;

    String text(String column) {
        return line.cell(column);
    }

    /** The number in a cell; null when it is empty or, which is a fault, no number. */
    @Nullable
    BigDecimal number(String column) {
        var cell = text(column);
        if (cell.isEmpty()) {
            return null;
        }
        var number = TypedNumber.read(cell)
                .filter(typed -> typed.unit().isEmpty())
                .map(TypedNumber::value)
                .filter(Cells::isInReach)
                .orElse(null);
        if (number == null && isRead(column)) {
            faults.add(table.fault(line, column, "rubric.import.number", cell));
        }
        return number;
    }

    private static boolean isInReach(BigDecimal number) {
        return number.scale() <= DIGITS && number.precision() - number.scale() <= DIGITS;
    }

    /** The constant in a cell; null when it is, which is a fault, none of them. */
    <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text(column))) {
                return constant;
            }
        }
        if (!isRead(column)) {
            return null;
        }
        var names = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
        faults.add(table.fault(line, column, "rubric.import.constant", names));
        return null;
    }

    boolean isRead(String column) {
        return faults.stream().noneMatch(fault -> fault.isAt(table.file(), line.number(), column));
    }

    void check(boolean right, String column, String key) {
        if (!right && isRead(column)) {
            faults.add(table.fault(line, column, key));
        }
    }
}
