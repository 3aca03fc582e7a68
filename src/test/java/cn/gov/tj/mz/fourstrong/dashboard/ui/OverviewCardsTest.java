package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.dashboard.Compared;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns.WeakPoint;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Overview.TrendPoint;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.SharedResults;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cards of the dashboard say where there is more than they show, or nothing. */
@ApplicationTest
class OverviewCardsTest extends SpringBrowserlessTest implements Locators {

    private static final TreePart ALL = new TreePart(null, null);
    private static final BigDecimal MARK = new BigDecimal("80");
    private static final UUID CYCLE = new UUID(0, 1);

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
    void attentionCountsThePointsThatItDoesNotName() {
        var card = shown(new AttentionCard(overview(3, 3, List.of(weak(3), weak(3)), List.of()), MARK, ALL));

        assertThat(find(ListItem.class, card).all()).hasSize(2);
        assertThat(text(card)).contains("一支部：党员队伍强 75.0%", "另有 1 项，见下方明细表。");
    }

    @Test
    void attentionNamesNoRestWhereAllPointsAreShown() {
        var card = shown(new AttentionCard(overview(3, 3, List.of(weak(1)), List.of()), MARK, ALL));

        assertThat(text(card)).doesNotContain("另有");
    }

    @Test
    void attentionTellsNothingWrongFromNothingThere() {
        assertThat(text(shown(new AttentionCard(overview(3, 3, List.of(), List.of()), MARK, ALL))))
                .contains("没有需要关注的事项。");
        assertThat(text(shown(new AttentionCard(overview(3, 0, List.of(), List.of()), MARK, ALL))))
                .contains("暂无")
                .doesNotContain("没有需要关注的事项。");
    }

    @Test
    void attentionPutsWhatIsGravestFirst() {
        var evaluation = new UUID(0, 2);
        var branch = DatedName.unchanged("一支部");
        var failed = new Label("不合格", "Fail");
        var concerns = new Concerns(
                List.of(
                        new Concerns.Failure(evaluation, branch, 1, failed),
                        new Concerns.Failure(evaluation, branch, 1, null),
                        new Concerns.Failure(evaluation, branch, 0, failed)),
                List.of(new Concerns.WideSpread(evaluation, branch, 2)),
                3,
                List.of(weak(1)));

        var card = shown(new AttentionCard(with(overview(3, 3, List.of(), List.of()), concerns), MARK, ALL));

        assertThat(find(Anchor.class, card).all())
                .extracting(link -> link.getElement().getTextRecursively(), Anchor::getHref)
                .containsExactly(
                        tuple("一支部：一票否决，不合格", "evaluations/" + evaluation),
                        tuple("一支部：有一票否决情形", "evaluations/" + evaluation),
                        tuple("一支部：等级为不合格", "evaluations/" + evaluation),
                        tuple("一支部：2 项指标考评分差过大，需会商", "evaluations/" + evaluation),
                        tuple("3 个称号复核已到期", "titles?due=true"),
                        tuple("一支部：党员队伍强 75.0%", "evaluations/" + evaluation + "?criterion=MEMBERSHIP"));
    }

    @Test
    void gradesPartWhatNobodyApprovedFromWhatIsAndFromWhatIsMissing() {
        var good = new Overview.GradeCount("GOOD", new Label("良好", "Good"), new BigDecimal("80"), 3, 1);
        var best = new Overview.GradeCount("BEST", new Label("优秀", "Excellent"), new BigDecimal("90"), 2, 2);
        var card = shown(new GradesCard(with(overview(7, 5, List.of(), List.of()), List.of(best, good)), ALL));

        assertThat(sent(card).at("/series").valueStream())
                .extracting(
                        series -> series.at("/key").asString(),
                        series -> series.at("/values/0").asInt(),
                        series -> series.at("/provisional/0").asBoolean(),
                        series -> series.at("/role").asString())
                .containsExactly(
                        tuple("BEST", 2, true, "VALUE"),
                        tuple("GOOD", 2, false, "VALUE"),
                        tuple("GOOD?", 1, true, "VALUE"),
                        tuple("rest", 2, false, "REST"));
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

    private static TrendPoint point(EvaluationState state) {
        return new TrendPoint(CYCLE, "B1", DatedName.unchanged("一支部"), new UUID(0, 2), state, new BigDecimal("96.0"));
    }

    private static <T extends Component> T shown(T card) {
        UI.getCurrent().add(card);
        return card;
    }

    private static String text(Component card) {
        return card.getElement().getTextRecursively();
    }

    /** All branches take part; those with a result reached 84 to 96 points, 90 on the mean. */
    private static Overview overview(int expected, int evaluated, List<WeakPoint> weak, List<TrendPoint> points) {
        var ends = LocalDate.of(2019, 12, 31);
        var facts = new CycleFacts(
                CYCLE, "2019H2", LocalDate.of(2019, 7, 1), ends, new CycleFacts.LastDays(ends, ends, ends), null);
        var totals = new Totals(
                CYCLE,
                new Totals.Counts(expected, 0, evaluated, 0),
                BigDecimal.valueOf(90L * evaluated),
                new BigDecimal("84.0"),
                new BigDecimal("96.0"),
                new Totals.Gap(0, null));
        var cycle = new CycleTotals(facts, totals);
        return new Overview(
                cycle,
                new Overview.Progress(List.of(), null),
                new Compared(null, SharedResults.NONE, Map.of(), Map.of()),
                null,
                IntStream.range(0, evaluated)
                        .mapToObj(OverviewCardsTest::result)
                        .toList(),
                List.of(),
                new Concerns(List.of(), List.of(), 0, weak),
                new Overview.Trend(List.of(cycle), points),
                new Overview.Activities(List.of(), 0));
    }

    private static Overview with(Overview all, ScoredResult result) {
        return new Overview(
                all.current(),
                all.progress(),
                all.compared(),
                null,
                List.of(result),
                List.of(),
                all.concerns(),
                all.trend(),
                all.activities());
    }

    private static Overview with(Overview all, Concerns concerns) {
        return new Overview(
                all.current(),
                all.progress(),
                all.compared(),
                null,
                all.results(),
                List.of(),
                concerns,
                all.trend(),
                all.activities());
    }

    private static Overview with(Overview all, List<Overview.GradeCount> grades) {
        return new Overview(
                all.current(),
                all.progress(),
                all.compared(),
                null,
                all.results(),
                grades,
                all.concerns(),
                all.trend(),
                all.activities());
    }

    private static ScoredResult result(int place) {
        return result(place, EvaluationState.FINAL, new BigDecimal("90.0"));
    }

    private static ScoredResult result(int place, EvaluationState state, @Nullable BigDecimal points) {
        return new ScoredResult(
                new Result(
                        new UUID(1, place),
                        "2019H2",
                        "B" + place,
                        DatedName.unchanged("支部" + place),
                        DatedName.unchanged("某单位"),
                        state,
                        points,
                        points,
                        null),
                points == null ? Map.of() : Map.of(Criterion.MEMBERSHIP, points));
    }

    private static WeakPoint weak(long all) {
        return new WeakPoint(
                new UUID(0, 2),
                DatedName.unchanged("一支部"),
                Criterion.MEMBERSHIP,
                new BigDecimal("15"),
                new BigDecimal("20"),
                all);
    }
}
