package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is exported is what is shown. */
@BrowserTest
class ExportJourneyTest {

    private static final String BOM = "\uFEFF";

    @Test
    void holdsTheRowsOfTheScreenInTheirOrder(Visitor manager) throws IOException {
        manager.signIn("manager").goTo("活动记录").size(1440, 5000);
        manager.choose("党支部", "养老院").choose("所属年度", "2026").settle();
        var grid = new GridReader(manager.page);
        grid.sort("标题", new Locator.ClickOptions());
        manager.settle();
        grid.sort("日期", new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        manager.settle();

        var download =
                manager.page.waitForDownload(() -> manager.button("导出 CSV").click());
        manager.sees("已导出 %d 条。".formatted(grid.count()));
        assertThat(download.suggestedFilename()).isEqualTo("活动记录_20261123.csv");
        var text = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(BOM).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");

        var file = records(download.path());
        assertThat(file.getFirst()).isEqualTo(grid.headers());
        assertThat(file).hasSize(grid.count() + 1).hasSizeGreaterThan(20);
        assertThat(file.subList(1, file.size())).isEqualTo(grid.rows());
    }

    private static List<List<String>> records(Path file) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
