package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one can do with a drawn chart: click, read as a table, save, hear. */
@Tag("browser")
class ChartUseTest extends ChartBrowserTest {

    @Test
    void tellsWhichMarkWasClicked() {
        chart.show(ChartPictures.of("BAND", true), 600);
        click(new Position(60, 25));
        click(new Position(500, 25));
        assertThat(page.evaluate("marks"))
                .isEqualTo(List.of(
                        Map.of("series", "key of 优秀", "category", "key of 支部"),
                        Map.of("series", "key of 良好", "category", "key of 支部")));
    }

    @Test
    void tellsWhichCornerOfTheNetWasClicked() {
        chart.show(ChartPictures.of("RADAR", true), 600);
        click(chart.texts().get("作用发挥强").middle());
        assertThat(page.evaluate("marks"))
                .isEqualTo(List.of(Map.of("series", "key of 2025H1", "category", "key of 作用发挥强")));
    }

    @Test
    void staysSilentWhereNothingWasRecordedOrNobodyListens() {
        chart.show(ChartPictures.of("HEAT_MAP", true), 600);
        click(chart.texts().get("暂无").middle());
        chart.show(ChartPictures.of("BAND", true).replace("\"clickable\": true", "\"clickable\": false"), 600);
        click(new Position(60, 25));
        assertThat(page.locator("four-chart td button").count()).isZero();
        assertThat(page.evaluate("marks")).isEqualTo(List.of());
    }

    @Test
    void readsAsATableWithTheSameNumbersAndLinks() {
        chart.show(ChartPictures.of("LINES", true), 600);
        var toggle = page.getByText("表格");
        assertThat(page.locator("four-chart td button").first().getAttribute("tabindex"))
                .isEqualTo("-1");
        toggle.focus();
        page.keyboard().press("Enter");
        assertThat(toggle.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page.locator("four-chart thead th").allTextContents())
                .containsExactly("网信办", "政务服务处", "福彩中心", "救助总站", "救助分站", "养老院");
        assertThat(row("2024").locator("td").allTextContents())
                .containsExactly("91.0", "89.5", "93.0", "83.5", "85.0", "77.0");
        assertThat(row("2025H1").locator("td").allTextContents())
                .containsExactly("88.5", "93.5", "95.0", "87.0", "84.5", "81.5");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("marks"))
                .isEqualTo(List.of(Map.of("series", "key of 网信办", "category", "key of 2024")));
    }

    @Test
    void savesAPictureWithItsName(@TempDir Path folder) throws IOException {
        chart.show(ChartPictures.of("HEAT_MAP", true).replace("\"总分\",", "\"支部 × 标准：2025/上\","), 600);
        var download = page.waitForDownload(() -> page.getByText("PNG").click());
        assertThat(download.suggestedFilename()).isEqualTo("支部_×_标准：2025_上_2025年上半年.png");
        var file = folder.resolve("chart.png");
        download.saveAs(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2 * (600 - 2 * 16) + 64);
    }

    @Test
    void addsUpWhatStandsOnTopOfOneAnother() {
        chart.show(ChartPictures.of("STACKED_BARS", true), 600);
        assertThat(row("12月").locator("td").allTextContents()).containsExactly("6", "暂无", "6");
        assertThat(page.locator("four-chart tfoot td").allTextContents()).containsExactly("102", "78", "180");
    }

    @Test
    void writesNumbersBelowTheEndOfTheirHeads() {
        chart.show(ChartPictures.of("LINES", true), 600);
        page.getByText("表格").click();
        var end = "cell => { const range = document.createRange(); range.selectNodeContents(cell);"
                + " return range.getBoundingClientRect().right; }";
        var head = page.locator("four-chart thead th").first().evaluate(end);
        var number = page.locator("four-chart td button").first().evaluate(end);
        assertThat(((Number) number).doubleValue()).isCloseTo(((Number) head).doubleValue(), within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoSeriousFindingOfAccessibility(String scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(scheme.toUpperCase())));
        chart.show(ChartPictures.of("HEAT_MAP", true), 600);
        assertThat(Axe.findings(page)).isEmpty();
        page.getByText("表格").click();
        assertThat(Axe.findings(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void click(Position position) {
        page.locator("four-chart [role=img]").click(new Locator.ClickOptions().setPosition(position));
    }

    private static Locator row(String name) {
        return page.locator("four-chart tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
