package cn.gov.tj.mz.fourstrong.browser;

import static cn.gov.tj.mz.fourstrong.browser.ChartPictures.scores;
import static cn.gov.tj.mz.fourstrong.browser.ChartPictures.series;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart element draws, as the browser shows it. */
@Tag("browser")
class ChartDrawingTest extends ChartBrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"RADAR", "BARS", "STACKED_BARS", "BAND", "LINES", "HEAT_MAP"})
    void drawsEachKindWithoutCuttingALabel(String kind) {
        for (var width : List.of(400, 1024)) {
            for (var chinese : List.of(true, false)) {
                chart.show(ChartPictures.of(kind, chinese), width);
                assertThat(chart.texts())
                        .as("%s at %d", kind, width)
                        .hasSizeGreaterThan(3)
                        .allSatisfy((_, box) -> assertThat(box).matches(ChartPage.Box::isWhole));
            }
        }
    }

    @Test
    void keepsTheNamesAtTheEndsOfLinesApart() {
        chart.show(ChartPictures.of("LINES", true), 1024);
        var ends = List.of("福彩中心", "政务服务处", "网信办", "救助总站", "救助分站", "养老院").stream()
                .map(chart.texts()::get)
                .toList();
        for (var i = 1; i < ends.size(); i++) {
            assertThat(ends.get(i).top()).isGreaterThan(ends.get(i - 1).bottom());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BARS", "HEAT_MAP"})
    void writesAWordWhereNothingWasRecorded(String kind) {
        chart.show(ChartPictures.of(kind, true), 1024);
        assertThat(chart.texts()).containsKey("暂无").doesNotContainKey("0.0");
        assertThat(row("救助分站").locator("td").first()).satisfies(cell -> {
            assertThat(cell.textContent()).isEqualTo("暂无");
            assertThat(cell.locator("button").count()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RADAR", "BARS", "STACKED_BARS", "BAND", "LINES", "HEAT_MAP"})
    void saysWhatIsNotApproved(String kind) {
        for (var width : List.of(400, 1024)) {
            chart.show(ChartPictures.provisional(kind), width);
            assertThat(chart.texts())
                    .as("%s at %d", kind, width)
                    .containsKey("未审定")
                    .allSatisfy((_, box) -> assertThat(box).matches(ChartPage.Box::isWhole));
            assertThat(row("未审定").locator("td button[aria-label*=未审定]").count()).isPositive();
        }
    }

    @Test
    void saysInsteadOfItsCellsWhyARowHasNone() {
        var branches = ChartPictures.of("HEAT_MAP", true)
                .replace("\"name\": \"救助分站\"", "\"name\": \"救助分站\", \"note\": \"已申报，待考评\"");
        for (var width : List.of(400, 1024)) {
            chart.show(branches, width);
            assertThat(chart.texts())
                    .containsKeys("已申报，待考评", "尚无结果")
                    .allSatisfy((_, box) -> assertThat(box).matches(ChartPage.Box::isWhole));
            assertThat(row("救助分站").locator("td").allTextContents()).containsExactly("已申报，待考评");
            page.locator("four-chart [role=img]")
                    .hover(new Locator.HoverOptions()
                            .setPosition(chart.texts().get("已申报，待考评").middle()));
            assertThat(page.locator("four-chart .tip").allInnerTexts()).containsExactly("救助分站\n已申报，待考评");
        }
    }

    @Test
    void hatchesThePartOfWhichNothingIsKnown() {
        var grades = List.of(series("优秀", 1), series("尚无结果", 5).replace("VALUE", "REST"));
        chart.show(ChartPictures.counts("BAND", List.of("支部"), grades), 600);
        assertThat(chart.texts()).containsKeys("优秀 1", "尚无结果 5");
        page.locator("four-chart [role=img]").click(new Locator.ClickOptions().setPosition(400, 25));
        assertThat(page.evaluate("marks")).isEqualTo(List.of());
        assertThat(row("支部").locator("button").count()).isEqualTo(1);
    }

    @Test
    void drawsAThingInItsOwnColourWhateverStandsBesideIt() {
        var one = series("政务服务处", 89.5, 93.5)
                .replace("\"role\"", "\"colour\": {\"palette\": \"BRANCH\", \"place\": 1}, \"role\"");
        for (var shown : List.of(
                List.of(one), List.of(series("网信办", 91.0, 88.5), one), List.of(one, series("养老院", 77.0, 81.5)))) {
            chart.show(scores("LINES", List.of("2024", "2025"), shown), 600);
            assertThat(chart.pixels(47, 95, 196)).isPositive();
        }
    }

    @Test
    void coloursAClassOfScoresAlikeWhateverElseIsShown() {
        for (var others : List.of(List.of(76.0, 79.9), List.of(20.0, 100.0))) {
            var column = series("政治功能强", 93.0, others.getFirst(), others.getLast());
            chart.show(scores("HEAT_MAP", List.of("甲", "乙", "丙"), List.of(column)), 600);
            assertThat(chart.pixels(143, 186, 190)).isGreaterThan(2000); // 90 to 95
            assertThat(chart.texts()).containsKeys("⚑", "80以下 ⚑", "80–90", "90–95", "95以上");
        }
    }

    @Test
    void keepsTheColourOfACellUnderThePointer() {
        chart.show(scores("HEAT_MAP", List.of("甲"), List.of(series("政治功能强", 93.0))), 600);
        var before = chart.pixels(143, 186, 190);
        page.locator("four-chart [role=img]")
                .hover(new Locator.HoverOptions()
                        .setPosition(chart.texts().get("93.0").middle()));
        chart.settle();
        assertThat(chart.pixels(143, 186, 190)).isPositive().isBetween(before * 9 / 10, before);
    }

    @Test
    void saysInItsHeadingWhereItsAxisBegins() {
        chart.show(ChartPictures.of("LINES", true), 600);
        assertThat(page.locator("four-chart .axis").textContent()).isEqualTo("纵轴自60起");
        assertThat(chart.texts()).containsKeys("60", "100");
    }

    @Test
    void writesAsLargeAsThePage() {
        for (var kind : List.of("RADAR", "BARS", "STACKED_BARS", "BAND", "LINES", "HEAT_MAP")) {
            chart.show(ChartPictures.of(kind, true), 1024);
            var normal = heights();
            page.evaluate("texts = {}, document.documentElement.dataset.text = 'EXTRA_LARGE'");
            chart.settle();
            assertThat(chart.texts())
                    .as(kind)
                    .allSatisfy((_, box) -> assertThat(box).matches(ChartPage.Box::isWhole));
            assertThat(heights() / normal).as(kind).isBetween(1.15, 1.4);
        }
    }

    @Test
    void leavesTheNamesOfLinesThatEndEarlierToTheLegend() {
        var years = List.of("2024", "2025", "2026");
        chart.show(scores("LINES", years, List.of(series("甲", 90.0, 91.0, 92.0), series("乙", 80.0, 81.0, null))), 1024);
        assertThat(chart.texts().get("乙").top())
                .isGreaterThan(chart.texts().get("60").bottom());
    }

    @Test
    void showsAHandOnlyWhereALineHasAMark() {
        chart.show(scores("LINES", List.of("2024", "2025"), List.of(series("甲", 80.0, 80.0))), 600);
        var height =
                (chart.texts().get("60").middle().y + chart.texts().get("100").middle().y) / 2;
        var canvas = page.locator("four-chart [role=img]");
        var cursor = "canvas => getComputedStyle(canvas.querySelector('canvas')).cursor";
        canvas.hover(new Locator.HoverOptions().setPosition(300, height));
        assertThat(canvas.evaluate(cursor)).isEqualTo("default");
    }

    @Test
    void drawsHollowAndDashedWhatIsNotApproved() {
        var totals = List.of("2024", "2025");
        var approved = scores("LINES", totals, List.of(series("总分", 70.0, 90.0)));
        chart.show(approved, 600);
        var whole = chart.pixels(166, 28, 28);
        chart.show(approved.replace("false]", "true]"), 600);
        assertThat(chart.pixels(166, 28, 28)).isBetween(whole / 3, whole * 4 / 5);
    }

    @Test
    void leavesAMissingCornerOutOfTheNet() {
        var corners = List.of("甲", "乙", "丙", "丁");
        chart.show(scores("RADAR", corners, List.of(series("本期", 90.0, 85.0, 88.0, 91.0))), 600);
        var whole = chart.pixels(166, 28, 28);
        chart.show(scores("RADAR", corners, List.of(series("本期", 90.0, null, 88.0, 91.0))), 600);
        assertThat(chart.texts()).containsKey("暂无");
        assertThat(chart.pixels(166, 28, 28)).isBetween(1, whole * 3 / 4);
    }

    @Test
    void namesALineOfWhichNothingWasRecorded() {
        chart.show(
                scores("LINES", List.of("2024", "2025"), List.of(series("甲", 90.0, 91.0), series("乙", null, null))),
                600);
        assertThat(chart.texts()).containsKeys("甲", "乙 暂无");
    }

    @Test
    void saysSoInsteadOfDrawingWhenThereIsNothing() {
        chart.show(scores("BARS", List.of("甲"), List.of(series("总分", (Number) null))), 600);
        assertThat(page.locator("four-chart .empty").textContent()).isEqualTo("暂无");
        assertThat(page.locator("four-chart canvas").count()).isZero();
        assertThat(page.locator("four-chart button:visible").count()).isZero();
    }

    @Test
    void followsTheThemeAndTheSize() {
        chart.show(ChartPictures.of("BARS", true), 600);
        assertThat(chart.pixels(47, 127, 134)).isPositive();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        chart.settle();
        assertThat(chart.pixels(47, 127, 134)).isZero();
        assertThat(chart.pixels(93, 179, 186)).isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        page.evaluate("document.documentElement.style.colorScheme = 'dark'");
        page.setViewportSize(400, 800);
        chart.settle();
        assertThat(chart.pixels(93, 179, 186)).isPositive();
        assertThat(page.locator("four-chart canvas").boundingBox().width).isEqualTo(400 - 2 * 16);
    }

    /** Of the texts on the mean. */
    private static double heights() {
        return chart.texts().values().stream()
                .mapToDouble(box -> box.bottom() - box.top())
                .average()
                .orElseThrow();
    }

    private static Locator row(String name) {
        return page.locator("four-chart tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
