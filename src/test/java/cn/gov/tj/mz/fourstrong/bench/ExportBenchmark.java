package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** Measures how fast an export is and what it leaves in the heap. */
final class ExportBenchmark {

    private static final int EXPORTS = 5;
    private static final Map<ExportFormat, Double> SECONDS_PER_ROW =
            Map.of(ExportFormat.CSV, 3.0 / 100_000, ExportFormat.XLSX, 6.0 / 100_000);

    private final ApplicationContext program;

    ExportBenchmark(ApplicationContext program) {
        this.program = program;
    }

    /** What the database itself makes of the table comes in the same run. */
    void run() {
        for (var format : ExportFormat.values()) {
            run(format);
        }
        DatabaseExport.run(program.getBean(DataSource.class), EXPORTS);
        StreamBenchmark.run(program);
    }

    private void run(ExportFormat format) {
        var rows = new long[1];
        var before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var time = Measure.of(1, EXPORTS, () -> rows[0] = exportOnce(format));
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        var seconds = time.median() / 1e3;
        IO.println("%s export: %,d rows × %d columns, %.1f s (%s), %,.0f rows/s; heap after %+,.1f MiB, peak %,.0f MiB"
                .formatted(
                        format,
                        rows[0],
                        columns().size(),
                        seconds,
                        Measure.mark(seconds, rows[0] * SECONDS_PER_ROW.get(format)),
                        rows[0] / seconds,
                        mebibytes(used() - before),
                        mebibytes(peak)));
    }

    private long exportOnce(ExportFormat format) {
        var list = program.getBean(ActivityListing.class);
        Rows<ActivityRow> rows = Rows.of(
                () -> list.count(ActivityFilter.NONE),
                (sort, offset, limit) -> list.page(ActivityFilter.NONE, sort, offset, limit),
                (sort, action) -> list.forEach(ActivityFilter.NONE, sort, action));
        try {
            return program.getBean(ListExport.class)
                    .write(
                            new ExportFile<>("测算", "", columns(), rows, Sort.unsorted()),
                            format,
                            OutputStream.nullOutputStream(),
                            _ -> {});
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<ExportColumn<ActivityRow>> columns() {
        return columns(ActivityRow.class, row -> row).toList();
    }

    /** Every value in a column of its own, those of nested records among them. */
    private static Stream<ExportColumn<ActivityRow>> columns(Class<?> type, Function<ActivityRow, Object> owner) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Function<ActivityRow, Object> value = row -> value(component, owner.apply(row));
            return component.getType().isRecord()
                    ? columns(component.getType(), value)
                    : Stream.of(new ExportColumn<>(component.getName(), value::apply));
        });
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static double mebibytes(long bytes) {
        return bytes / 1048576.0;
    }
}
