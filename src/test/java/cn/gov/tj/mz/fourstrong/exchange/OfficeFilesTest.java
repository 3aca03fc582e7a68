package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Sort;

/** What leaves the program, opened and saved by an office program, is read as it left. Without LibreOffice it is skipped. */
class OfficeFilesTest {

    private static final List<String> HEADINGS = List.of("编号", "日期", "标题", "得分", "人数");

    private static final List<List<Object>> ROWS = List.of(
            List.of("0012", LocalDate.of(2026, 2, 17), "走访慰问困难老人　20余户", new BigDecimal("27.5"), 43),
            List.of("123456789012345678", LocalDate.of(1949, 10, 1), "第一行\n第二行", new BigDecimal("0.05"), 0),
            List.of("1-5", LocalDate.of(2024, 2, 29), "'=不是公式,引号\"；", new BigDecimal("90"), 1000),
            List.of("=1+1", LocalDate.of(2027, 12, 31), "𠮷野家 👨‍👩‍👧 é \u200F", new BigDecimal("-1.25"), 7));

    /** As people would type them, or as this program shows them. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("0012", "2026-02-17", "走访慰问困难老人　20余户", "27.5", "43"),
            List.of("123456789012345678", "1949-10-01", "第一行\n第二行", "0.05", "0"),
            List.of("1-5", "2024-02-29", "'=不是公式,引号\"；", "90", "1000"),
            List.of("=1+1", "2027-12-31", "𠮷野家 👨‍👩‍👧 é \u200F", "-1.25", "7"));

    @TempDir
    Path folder;

    @BeforeEach
    void needAnOfficeProgram() {
        assumeThat(office()).as("LibreOffice is not on this machine").isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "XLSX, xlsx, xlsx:Calc MS Excel 2007 XML",
        "XLSX, csv, 'csv:Text - txt - csv (StarCalc):44,34,76,1'",
        "XLSX, csv, 'csv:Text - txt - csv (StarCalc):59,34,76,1'",
        "XLSX, csv, 'csv:Text - txt - csv (StarCalc):9,34,65535,1'"
    })
    void aWorkbookSavedAgainIsReadAsItWas(ExportFormat format, String extension, String filter) throws Exception {
        var saved = convert(export(format), extension, "--convert-to", filter);

        assertThat(read(saved)).containsExactlyElementsOf(TEXTS);
    }

    /** As the import dialog of a spreadsheet opens them when people choose text for every column. */
    @Test
    void aFileWithCommasSavedAsAWorkbookIsReadAsItWas() throws Exception {
        var asText = "--infilter=CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2";
        var saved = convert(export(ExportFormat.CSV), "xlsx", asText, "--convert-to", "xlsx:Calc MS Excel 2007 XML");

        assertThat(read(saved)).containsExactlyElementsOf(TEXTS);
    }

    private Path export(ExportFormat format) throws IOException {
        var columns = new ArrayList<ExportColumn<List<Object>>>();
        for (var place = 0; place < HEADINGS.size(); place++) {
            var at = place;
            columns.add(new ExportColumn<>(HEADINGS.get(at), row -> row.get(at)));
        }
        var file = folder.resolve("列表." + format.name().toLowerCase(Locale.ROOT));
        try (var out = Files.newOutputStream(file)) {
            format.write(new ExportFile<>("列表", "", columns, Rows.of(ROWS), Sort.unsorted()), out, () -> {});
        }
        return file;
    }

    private byte[] convert(Path file, String extension, String... options) throws IOException, InterruptedException {
        var saved = Files.createDirectories(folder.resolve("saved"));
        var command = Stream.of(
                        Stream.of(
                                office().orElseThrow(),
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri()),
                        Stream.of("--headless"),
                        Stream.of(options),
                        Stream.of("--outdir", saved.toString(), file.toString()))
                .flatMap(words -> words)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(saved.resolve("列表." + extension));
    }

    /** Rows below the headings, without the guard against formulas that CSV has. */
    private static List<List<String>> read(byte[] file) {
        var rows = new ArrayList<List<String>>();
        TableReader.read(file, row -> rows.add(row.cells()));
        assertThat(rows.removeFirst()).isEqualTo(HEADINGS);
        return rows;
    }

    private static Optional<String> office() {
        return path("soffice").or(() -> path("libreoffice"));
    }

    private static Optional<String> path(String program) {
        @Nullable String folders = System.getenv("PATH");
        return Stream.of((folders == null ? "" : folders).split(":"))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
