package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.overview;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.point;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.result;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cards of the dashboard say where there is more than they show, or nothing. */
@ApplicationTest
class OverviewCardsTest extends SpringBrowserlessTest implements Locators {

    private static final TreePart ALL = new TreePart(null, null);
    private static final BigDecimal MARK = new BigDecimal("80");

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void heatMapLeadsToTheBranchesThatItLeavesOut() {
        var card = shown(new HeatMapCard(overview(14, 12, List.of(), List.of()), ALL));

        assertThat(text(card)).contains("显示前 12 个支部，共 14 个。");
        assertThat(find(Anchor.class, card).single().getHref()).isEqualTo("evaluations?cycle=2019H2");
    }

    @Test
    void heatMapSaysNothingMoreWhereItShowsAll() {
        var card = shown(new HeatMapCard(overview(3, 3, List.of(), List.of()), ALL));

        assertThat(text(card)).doesNotContain("显示前");
        assertThat(find(Anchor.class, card).all()).isEmpty();
    }

    @Test
    void heatMapSaysHowFarARowIsThatHasNoResult() {
        var card = shown(new HeatMapCard(overview(3, 1, List.of(), List.of()), ALL));
        assertThat(sent(card).at("/categories/0/note").isNull()).isTrue();

        card = shown(new HeatMapCard(
                with(overview(3, 0, List.of(), List.of()), result(0, EvaluationState.SUBMITTED, null)), ALL));
        assertThat(sent(card).at("/categories/0/note").asString()).isEqualTo("已申报，待考评");
    }

    @Test
    void trendDrawsNoMeanOfTooFewOfManyBranches() {
        assertThat(series(new TrendCard(overview(14, 3, List.of(), List.of()), ALL)))
                .containsExactly("highest 最高 [null]", "mean 平均 [null]", "lowest 最低 [null]");
    }

    @Test
    void trendDrawsALineForEachBranch() {
        var card = new TrendCard(overview(1, 1, List.of(), List.of(point(EvaluationState.FINAL))), ALL);

        assertThat(series(card)).containsExactly("B1 一支部 [96.0]");
        assertThat(sent(card).at("/series/0/provisional/0").asBoolean()).isFalse();
        assertThat(sent(card).at("/series/0/colour").toString()).isEqualTo("{\"palette\":\"BRANCH\",\"place\":4}");
    }

    @Test
    void trendMarksWhatNobodyHasApproved() {
        var card = shown(new TrendCard(overview(1, 1, List.of(), List.of(point(EvaluationState.REVIEWED))), ALL));

        assertThat(sent(card).at("/series/0/provisional/0").asBoolean()).isTrue();
    }

    @Test
    void trendDrawsHighestMeanAndLowestOfManyBranches() {
        assertThat(series(new TrendCard(overview(14, 14, List.of(), List.of()), ALL)))
                .containsExactly("highest 最高 [96.0]", "mean 平均 [90.0]", "lowest 最低 [84.0]");
    }

    private List<String> series(TrendCard card) {
        return sent(shown(card))
                .at("/series")
                .valueStream()
                .map(series -> "%s %s %s"
                        .formatted(
                                series.at("/key").asString(), series.at("/name").asString(), series.at("/values")))
                .toList();
    }

    private JsonNode sent(Component card) {
        var chart = find(Chart.class, card).single();
        return new JsonMapper()
                .readTree(chart.getElement().getPropertyRaw("data").toString());
    }

    private static <T extends Component> T shown(T card) {
        UI.getCurrent().add(card);
        return card;
    }

    private static String text(Component card) {
        return card.getElement().getTextRecursively();
    }
}
