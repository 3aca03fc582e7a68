package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.Application;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityList;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvColumn;
import cn.gov.tj.mz.fourstrong.exchange.CsvExport;
import cn.gov.tj.mz.fourstrong.exchange.CsvFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.context.SecurityContextHolder;

/** Measures an export's speed and heap, and the heap that one idle person on the list holds. */
final class MemoryBenchmark {

    private static final int PEOPLE = 50;
    private static final int EXPORTS = 5;

    private final ApplicationContext program;

    MemoryBenchmark(ApplicationContext program) {
        this.program = program;
    }

    void run() {
        export();
        people();
    }

    private void export() {
        var rows = new long[1];
        var before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var time = Measure.of(1, EXPORTS, () -> rows[0] = exportOnce());
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        IO.println("CSV export: %,d rows × %d columns, %.1f s, %,.0f rows/s; heap after %+,.1f MiB, peak %,.0f MiB"
                .formatted(
                        rows[0],
                        columns().size(),
                        time.median() / 1e3,
                        rows[0] / time.median() * 1e3,
                        mebibytes(used() - before),
                        mebibytes(peak)));
    }

    private long exportOnce() {
        var list = program.getBean(ActivityList.class);
        Rows<ActivityRow> rows = Rows.of(
                () -> list.count(ActivityFilter.NONE),
                (sort, offset, limit) -> list.page(ActivityFilter.NONE, sort, offset, limit),
                (sort, each) -> list.forEach(ActivityFilter.NONE, sort, each));
        try {
            return program.getBean(CsvExport.class)
                    .write(
                            new CsvFile<>("测算", "", columns(), rows, Sort.unsorted()),
                            OutputStream.nullOutputStream(),
                            _ -> {});
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<CsvColumn<ActivityRow>> columns() {
        return Arrays.stream(ActivityRow.class.getRecordComponents())
                .map(component -> new CsvColumn<ActivityRow>(component.getName(), row -> {
                    try {
                        return component.getAccessor().invoke(row);
                    } catch (ReflectiveOperationException problem) {
                        throw new IllegalStateException(problem);
                    }
                }))
                .toList();
    }

    private void people() {
        var manager = SecurityContextHolder.getContext().getAuthentication();
        try (var application =
                SpringBrowserlessApplicationContext.createSecured(program, Application.class.getPackageName())) {
            var windows = new ArrayList<Object>();
            windows.add(arrive(application.newUser(manager)));
            var before = used();
            for (int i = 0; i < PEOPLE; i++) {
                windows.add(arrive(application.newUser(manager)));
            }
            IO.println("heap of one idle person on the list: %,d KiB (mean of %d)"
                    .formatted((used() - before) / PEOPLE / 1024, PEOPLE));
        }
    }

    private static Object arrive(BrowserlessUserContext person) {
        var window = person.newWindow();
        window.navigate("activities", Component.class);
        window.roundTrip();
        return window;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double mebibytes(long bytes) {
        return bytes / 1048576.0;
    }
}
