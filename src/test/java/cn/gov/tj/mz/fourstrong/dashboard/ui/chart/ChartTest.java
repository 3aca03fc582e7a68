package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Category;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Mark;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ApplicationTest
class ChartTest extends VaadinTest {

    @Autowired
    Clock clock;

    private final JsonMapper json = new JsonMapper();
    private final Chart chart = Chart.bars("排名")
            .show(
                    List.of(new Category("WX", "网信办"), new Category("YL", "养老院")),
                    List.of(ChartSeries.of("TOTAL", "总分", Arrays.asList(new BigDecimal("88.5"), null))));

    @Test
    void tellsTheBrowserDataInTheLanguageOfTheUser() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().add(chart);

        assertThat(((ObjectNode) sent()).without("subtitle")).isEqualTo(json.readTree("""
                {"kind": "BARS", "name": "排名", "language": "zh-CN", "decimals": 1, "min": 0, "max": 100, "unit": "",
                 "classes": [],
                 "clickable": false,
                 "categories": [{"key": "WX", "name": "网信办", "note": null, "colour": null, "kind": ""},
                  {"key": "YL", "name": "养老院", "note": null, "colour": null, "kind": ""}],
                 "series": [{"key": "TOTAL", "name": "总分", "values": [88.5, null], "role": "VALUE",
                  "provisional": [false, false], "colour": null}],
                 "texts": {"table": "表格", "download": "PNG", "none": "暂无", "image": "排名（图，相同数字见表格）",
                  "provisional": "未审定", "waiting": "尚无结果", "total": "合计",
                  "axis": ""}}
                """));
    }

    @Test
    void saysWhichNumbersNobodyHasApproved() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().add(chart);
        chart.show(
                List.of(new Category("WX", "网信办"), new Category("YL", "养老院"), new Category("FC", "福彩中心")),
                List.of(ChartSeries.of("TOTAL", "总分", Arrays.asList(88.5, 81.5, null))
                        .provisional(List.of(false, true, true))));

        assertThat(sent().at("/series/0/provisional")).isEqualTo(json.readTree("[false, true, false]"));
        assertThat(sent().at("/texts/image").asString()).isEqualTo("排名（图，相同数字见表格；含未审定的数字）");
    }

    @Test
    void saysWhatASavedPictureShowsAndOfWhichDay() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().add(chart.subtitle("2025年上半年 · 市民政局 · 总分"));
        var day = LocalDate.now(clock) + "导出";
        assertThat(sent().at("/subtitle").asString()).isEqualTo("2025年上半年 · 市民政局 · 总分 · " + day + " · 演示数据");

        chart.show(
                List.of(new Category("WX", "网信办")),
                List.of(ChartSeries.of("TOTAL", "总分", List.of(88)).provisional(true)));
        assertThat(sent().at("/subtitle").asString()).contains("总分 · 含未审定的数字 · " + day);
        assertThat(new ChartStamp(clock, false).line(chart, "", false)).isEqualTo(day);
    }

    @Test
    void namesTheFixedClassesOfAHeatMap() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var map = Chart.heatMap("支部 × 标准", 80);
        UI.getCurrent().add(map);

        assertThat(sent(map)
                        .at("/classes")
                        .valueStream()
                        .map(scoreClass -> scoreClass.at("/from") + " "
                                + scoreClass.at("/name").asString()))
                .containsExactly("0 80以下", "80 80–90", "90 90–95", "95 95以上");
    }

    @Test
    void saysWhereAnAxisDoesNotBeginAtZero() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var years = List.of(new Category("2024", "2024年"));
        for (var picture : List.of(Chart.lines("总分"), Chart.radar("标准"), chart)) {
            picture.show(years, List.of(ChartSeries.of("TOTAL", "总分", List.of(92))));
            UI.getCurrent().add(picture);
        }
        assertThat(UI.getCurrent()
                        .getChildren()
                        .map(picture -> sent((Chart) picture).at("/texts/axis").asString()))
                .containsExactly("纵轴自60起", "中心为60", "");
    }

    @ParameterizedTest
    @EnumSource
    void knowsHowToDrawEveryKind(ChartData.Kind kind) throws IOException {
        assertThat(Files.readString(Path.of("frontend/four-chart/options.js")))
                .containsPattern("const kinds = \\{[^}]*\\b" + kind + ": \\w+");
    }

    @Test
    void followsAChangeOfTheLanguage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().add(chart);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(sent().at("/texts/none").asString()).isEqualTo("No data");
        assertThat(sent().at("/language").asString()).isEqualTo("en");
    }

    @Test
    void sendsWhatIsSetAfterItWasAttached() {
        UI.getCurrent().add(chart);
        chart.unit("%").show(List.of(), List.of());

        assertThat(sent().at("/unit").asString()).isEqualTo("%");
        assertThat(sent().at("/categories")).isEmpty();
    }

    @Test
    void countsInBandsAndStackedBars() {
        for (var counting : List.of(Chart.band("等级"), Chart.stackedBars("活动"))) {
            UI.getCurrent().add(counting);
            assertThat(sent(counting).at("/decimals").asInt()).isZero();
            assertThat(sent(counting).at("/max").isNull()).isTrue();
        }
    }

    @Test
    void putsATitleBesideItsButtons() {
        var title = new H2("排名");
        chart.title(title);

        assertThat(title.getParent()).contains(chart);
        assertThat(title.getElement().getAttribute("slot")).isEqualTo("title");
    }

    @Test
    void tellsWhatWasClickedAndBelievesOnlyWhatWasDrawn() {
        var marks = new ArrayList<Mark>();
        UI.getCurrent().add(chart.onClick(marks::add));
        assertThat(sent().at("/clickable").asBoolean()).isTrue();

        click("""
                {"event.detail.series": "TOTAL", "event.detail.category": "FC"}""");
        click("""
                {"event.detail.series": "TOTAL", "event.detail.category": "YL"}""");
        click("""
                {"event.detail.series": {"TOTAL": 1}, "event.detail.category": 7}""");
        click("{}");
        assertThat(marks).isEmpty();

        click("""
                {"event.detail.series": "TOTAL", "event.detail.category": "WX"}""");
        assertThat(marks).containsExactly(new Mark("TOTAL", "WX"));
    }

    private void click(String mark) {
        var event = new DomEvent(chart.getElement(), "mark", json.readTree(mark));
        chart.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }

    private JsonNode sent() {
        return sent(chart);
    }

    private JsonNode sent(Chart chart) {
        return json.readTree(chart.getElement().getPropertyRaw("data").toString());
    }
}
