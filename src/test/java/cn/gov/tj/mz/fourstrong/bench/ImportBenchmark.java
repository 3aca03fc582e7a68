package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.activity.upload.ActivityUploadService;
import cn.gov.tj.mz.fourstrong.activity.upload.LedgerWords;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportRequest;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.ApplicationContext;

/** Times an import of very many records: what is there after the preview, after it is taken over, and the same again. */
final class ImportBenchmark {

    private static final int ROWS = 100_000;
    private static final String[] HEADINGS = {"日期", "类型", "标题", "摘要", "主持人", "应到", "实到", "数据"};
    private static final String[] TYPES = {"党课", "主题党日", "支部党员大会", "志愿服务"};

    /** Preview and taking over together, in seconds. */
    private static final double MARK = 60;

    private final ImportService imports;

    ImportBenchmark(ApplicationContext program) {
        imports = program.getBean(ImportService.class);
    }

    void run() {
        var book = workbook();
        var preview = timed(() -> begin(book));
        report("XLSX import, preview", preview.seconds, preview.peak);
        imports.discard(preview.result);
        var text = text();
        var begun = timed(() -> begin(text));
        var applied = timed(() -> imports.apply(begun.result, true, LedgerWords.create(), _ -> {}));
        report("CSV import, preview", begun.seconds, begun.peak);
        report("CSV import, taken over", applied.seconds, applied.peak);
        var cleaned = timed(() -> {
            imports.cleanUp();
            return true;
        });
        report("its lines deleted afterwards", cleaned.seconds, cleaned.peak);
        var both = begun.seconds + applied.seconds;
        IO.println("import of %,d records: %.1f s (%s), %s"
                .formatted(ROWS, both, Measure.mark(both, MARK), counts(applied.result)));
        var again = timed(() -> begin(text));
        report("the same again, preview", again.seconds, again.peak);
        IO.println("it would do: " + counts(imports.preview(again.result).counts()));
        imports.discard(again.result);
    }

    private UUID begin(byte[] file) {
        var request = new ImportRequest(ActivityUploadService.TARGET, null, "ledger", LedgerWords.create(), Map.of());
        return imports.begin(ImportSource.of(file), request, _ -> {});
    }

    private static String counts(ImportCounts counts) {
        return counts.byStatus().toString();
    }

    private static void report(String name, double seconds, double peak) {
        IO.println("%-28s %6.1f s, %,.0f rows/s, heap peak %,.0f MiB".formatted(name, seconds, ROWS / seconds, peak));
    }

    private static <T> Timed<T> timed(Supplier<T> action) {
        ExportBenchmark.used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var start = System.nanoTime();
        var result = action.get();
        var seconds = (System.nanoTime() - start) / 1e9;
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Timed<>(result, seconds, ExportBenchmark.mebibytes(peak));
    }

    private static byte[] text() {
        var text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        for (var row = 0; row < ROWS; row++) {
            text.append(String.join(",", cells(row))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "bench", null)) {
            var sheet = book.newWorksheet("台账");
            for (var column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (var row = 0; row < ROWS; row++) {
                var cells = cells(row);
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row + 1, column, cells[column]);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static String[] cells(int row) {
        return new String[] {
            LocalDate.of(2016, 1, 1).plusDays(row % 3_650).toString(),
            TYPES[row % TYPES.length],
            "第" + row + "次活动",
            "围绕重点任务开展学习和讨论，形成清单" + row,
            "张某",
            "46",
            String.valueOf(40 + row % 6),
            "参加人数 " + (40 + row % 6) + "人"
        };
    }

    private record Timed<T>(T result, double seconds, double peak) {}
}
