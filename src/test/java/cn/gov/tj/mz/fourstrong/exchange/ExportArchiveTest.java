package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

class ExportArchiveTest {

    private static final List<ExportFile<?>> FILES = List.of(file("评价结果", "甲", "乙"), file("异议/申诉", "=丙"));

    private final List<Object> events = new ArrayList<>();
    private final ListExport export = new ListExport(events::add, mock(AbstractPlatformTransactionManager.class));

    @Test
    void isNamedByTheDayItWasMade() {
        var archive = archive(ExportFormat.CSV);

        assertThat(archive.fileName(LocalDate.of(2026, 11, 23)).text()).isEqualTo("2025年评价资料_20261123.zip");
        assertThat(archive.mediaType()).isEqualTo("application/zip");
    }

    @Test
    void holdsEveryListInTheFormatThatWasAskedFor() throws IOException {
        var csv = write(archive(ExportFormat.CSV));
        assertThat(csv.keySet()).containsExactly("评价结果.csv", "异议_申诉.csv");
        assertThat(new String(csv.get("异议_申诉.csv"), StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称\r\n'=丙\r\n");

        var xlsx = write(archive(ExportFormat.XLSX));
        assertThat(xlsx.keySet()).containsExactly("评价结果.xlsx", "异议_申诉.xlsx");
        assertThat(Workbooks.rows(Workbooks.open(xlsx.get("评价结果.xlsx")).getSheetAt(0)))
                .containsExactly(List.of("名称"), List.of("甲"), List.of("乙"));
    }

    @Test
    void tellsTheAuditLogOfEachListAndOfTheWhole() throws IOException {
        write(archive(ExportFormat.XLSX));

        assertThat(events)
                .containsExactly(
                        new ExportEvent("评价结果", "周期：2025年", List.of("名称"), 2, true),
                        new ExportEvent("异议/申诉", "周期：2025年", List.of("名称"), 1, true),
                        new ExportEvent("2025年评价资料", "周期：2025年", List.of("评价结果", "异议/申诉"), 3, true));
    }

    @Test
    void countsOnFromListToListAndStopsWhenPeopleWantIt() {
        var counted = new ArrayList<Long>();

        assertThatThrownBy(() -> export.write(archive(ExportFormat.XLSX), new ByteArrayOutputStream(), rows -> {
                    counted.add(rows);
                    if (rows == 3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(counted).containsExactly(1L, 2L, 3L);
        assertThat(events)
                .endsWith(
                        new ExportEvent("异议/申诉", "周期：2025年", List.of("名称"), 1, false),
                        new ExportEvent("2025年评价资料", "周期：2025年", List.of("评价结果", "异议/申诉"), 3, false));
    }

    private Map<String, byte[]> write(ExportArchive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(archive.write(export, out, _ -> {})).isEqualTo(3);
        return Archives.files(out.toByteArray());
    }

    private static ExportArchive archive(ExportFormat format) {
        return new ExportArchive("2025年评价资料", "周期：2025年", FILES, format);
    }

    private static ExportFile<String> file(String list, String... names) {
        var columns = List.of(new ExportColumn<String>("名称", name -> name));
        return new ExportFile<>(list, "周期：2025年", columns, Rows.of(List.of(names)), Sort.unsorted());
    }
}
