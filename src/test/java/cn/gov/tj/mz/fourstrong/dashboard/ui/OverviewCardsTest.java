package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.overview;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.point;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.result;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.dashboard.BranchPoints;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cards of the dashboard say where there is more than they show, or nothing. */
class OverviewCardsTest extends CardTest {

    @Test
    void heatMapLeadsToTheBranchesThatItLeavesOut() {
        var card = shown(new HeatMapCard(overview(14, 12, List.of(), List.of()), ALL, 80));

        assertThat(text(card)).contains("显示前 12 个支部，共 14 个。");
        assertThat(find(Anchor.class, card).single().getHref()).isEqualTo("evaluations?cycle=2019H2");
    }

    @Test
    void heatMapSaysNothingMoreWhereItShowsAll() {
        var card = shown(new HeatMapCard(overview(3, 3, List.of(), List.of()), ALL, 80));

        assertThat(text(card)).doesNotContain("显示前");
        assertThat(find(Anchor.class, card).all()).isEmpty();
    }

    @Test
    void heatMapSaysHowFarARowIsThatHasNoResult() {
        var card = shown(new HeatMapCard(overview(3, 1, List.of(), List.of()), ALL, 80));
        assertThat(sent(card).at("/categories/0/note").isNull()).isTrue();

        card = shown(new HeatMapCard(
                with(overview(3, 0, List.of(), List.of()), result(0, EvaluationState.SUBMITTED, null)), ALL, 80));
        assertThat(sent(card).at("/categories/0/note").asString()).isEqualTo("已申报，待考评");
    }

    @Test
    void praisesNoVetoedResult() {
        var fails = List.of(new Overview.GradeCount("FAIL", new Label("不合格", "Failed"), new BigDecimal("0.0"), 1, 0));
        var vetoed = new Concerns(
                List.of(new Concerns.Failure(
                        UUID.randomUUID(), DatedName.unchanged("甲"), EvaluationState.FINAL, 1, null, 1)),
                List.of(),
                0,
                List.of());
        var one = with(with(overview(1, 1, List.of(), List.of()), fails), vetoed);
        assertThat(tiles(one)).contains("不合格", "有否决事项").doesNotContain("分起");
        assertThat(tiles(with(overview(1, 1, List.of(), List.of()), fails))).doesNotContain("分起", "有否决事项");

        var good = List.of(new Overview.GradeCount("GOOD", new Label("良好", "Good"), new BigDecimal("80"), 1, 0));
        assertThat(tiles(with(overview(1, 1, List.of(), List.of()), good))).contains("80.0 分起");
    }

    private static String tiles(Overview overview) {
        var own = new Selection(List.of(), List.of(), null, null, null, null);
        return new Tiles(own, overview).getElement().getTextRecursively();
    }

    @Test
    void trendDrawsNoMeanOfTooFewOfManyBranches() {
        assertThat(series(new TrendCard(overview(14, 3, List.of(), List.of()), ALL)))
                .containsExactly("highest 最高 [null]", "mean 平均 [null]", "lowest 最低 [null]");
    }

    @Test
    void trendTellsHalfYearsFromYearsSoThatNoLineJoinsThem() {
        var card = shown(new TrendCard(overview(1, 1, List.of(), List.of(point(EvaluationState.FINAL))), ALL));

        assertThat(sent(card).at("/categories/0/kind").asString()).isEqualTo("HALF_YEAR");
    }

    @Test
    void progressOfABranchTellsThemToo() {
        var card = shown(new ProgressCard("一支部", List.of(Overviews.result(1))));

        assertThat(sent(card).at("/categories/0/kind").asString()).isEqualTo("HALF_YEAR");
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

    @Test
    void rankingNumbersThePlacesAndLetsEqualTotalsShareOne() {
        var ranking = List.of(ranked("甲", "95.0"), ranked("乙", "93.5"), ranked("丙", "93.50"), ranked("丁", "81.5"));
        var card = shown(new RankingCard(ranking, overview(4, 4, List.of(), List.of()), ALL));

        assertThat(sent(card).at("/categories").valueStream())
                .extracting(category -> category.at("/name").asString())
                .containsExactly("1　甲", "2　乙", "2　丙", "4　丁");
    }

    private static BranchPoints ranked(String name, String points) {
        return new BranchPoints(
                UUID.randomUUID(), DatedName.unchanged(name), EvaluationState.FINAL, 0, new BigDecimal(points));
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
}
