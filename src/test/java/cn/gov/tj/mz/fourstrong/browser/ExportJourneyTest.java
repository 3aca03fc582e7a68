package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is exported is what is shown. */
@BrowserTest
class ExportJourneyTest {

    private static final String BOM = "\uFEFF";

    @Test
    void holdsTheRowsOfTheScreenInTheirOrder(Visitor manager) throws IOException {
        var grid = sortedActivities(manager, "manager");

        var download = exported(manager, "导出 XLSX");
        manager.sees("已导出 %d 条。".formatted(grid.count()));
        assertThat(download.suggestedFilename()).isEqualTo("活动记录_20261123.xlsx");

        var book = Workbooks.open(Files.readAllBytes(download.path()));
        assertThat(Workbooks.rows(book.getSheet("活动记录"))).isEqualTo(screen(grid));
        assertThat(Workbooks.rows(book.getSheet("说明")))
                .contains(
                        List.of("列表", "活动记录"),
                        List.of("顺序", "标题（升序）、日期（升序）"),
                        List.of("条数", String.valueOf(grid.count())));
    }

    @Test
    void isCsvWherePeopleChooseSoAndRemembersIt(Visitor reviewer) throws IOException {
        var grid = sortedActivities(reviewer, "reviewer2");

        var download = chosen(reviewer, "纯文本（CSV）");
        reviewer.sees("已导出 %d 条。".formatted(grid.count()));
        assertThat(download.suggestedFilename()).isEqualTo("活动记录_20261123.csv");
        var text = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(BOM).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(records(download.path())).isEqualTo(screen(grid));

        reviewer.page.reload();
        assertThat(records(exported(reviewer.settle(), "导出 CSV").path())).isNotEmpty();
        assertThat(chosen(reviewer, "Excel 工作簿（XLSX）").suggestedFilename()).endsWith(".xlsx");
        assertThat(reviewer.button("导出 XLSX")).isVisible();
    }

    /** By keyboard alone. */
    private static Download chosen(Visitor visitor, String format) {
        visitor.button("导出选项").press("Enter");
        visitor.page.getByLabel(format).press("Space");
        return exported(visitor, "导出");
    }

    private static GridReader sortedActivities(Visitor visitor, String account) {
        visitor.signIn(account).goTo("活动记录").size(1440, 5000);
        visitor.choose("党支部", "养老院").choose("所属年度", "2026").settle();
        var grid = new GridReader(visitor.page);
        grid.sort("标题", new Locator.ClickOptions());
        visitor.settle();
        grid.sort("日期", new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        visitor.settle();
        return grid;
    }

    private static Download exported(Visitor manager, String button) {
        return manager.page.waitForDownload(() -> manager.button(button).click());
    }

    private static List<List<String>> screen(GridReader grid) {
        var rows = grid.rows();
        assertThat(rows).hasSize(grid.count()).hasSizeGreaterThan(20);
        return Stream.concat(Stream.of(grid.headers()), rows.stream()).toList();
    }

    private static List<List<String>> records(Path file) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
