package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** Whether what a workbook holds in memory grows with its rows: a million of them, made as they are written. */
final class StreamBenchmark {

    private static final long ROWS = 1_000_000;
    private static final long STEP = ROWS / 4;

    private StreamBenchmark() {}

    static void run(ApplicationContext program) {
        var before = ExportBenchmark.used();
        var held = new ArrayList<String>();
        var start = System.nanoTime();
        try {
            program.getBean(ListExport.class)
                    .write(file(), ExportFormat.XLSX, OutputStream.nullOutputStream(), rows -> {
                        if (rows % STEP == 0) {
                            held.add("%,.1f".formatted(ExportBenchmark.mebibytes(ExportBenchmark.used() - before)));
                        }
                    });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        IO.println("XLSX of %,d made rows × %d columns: %.1f s, %,.0f rows/s; held after every %,d rows: %s MiB"
                .formatted(ROWS, columns().size(), seconds, ROWS / seconds, STEP, String.join(", ", held)));
    }

    private static ExportFile<Long> file() {
        return new ExportFile<>(
                "测算",
                "",
                columns(),
                Rows.of(
                        () -> ROWS,
                        (_, _, _) -> List.of(),
                        (_, action) -> LongStream.range(0, ROWS).forEach(action::accept)),
                Sort.unsorted());
    }

    private static List<ExportColumn<Long>> columns() {
        return List.of(
                new ExportColumn<>("编号", row -> row),
                new ExportColumn<>("标题", row -> "福彩中心党支部开展主题党日活动" + row),
                new ExportColumn<>("日期", row -> LocalDate.of(2025, 1, 1).plusDays(row % 365)),
                new ExportColumn<>("得分", row -> BigDecimal.valueOf(row % 1000, 1)),
                new ExportColumn<>("类型", _ -> List.of("主题党日", "志愿服务")));
    }
}
