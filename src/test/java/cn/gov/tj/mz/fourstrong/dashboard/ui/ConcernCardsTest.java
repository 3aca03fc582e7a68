package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.overview;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.weak;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What needs attention, and which grades are approved, in the order of their weight. */
@ApplicationTest
class ConcernCardsTest extends SpringBrowserlessTest implements Locators {

    private static final TreePart ALL = new TreePart(null, null);
    private static final BigDecimal MARK = new BigDecimal("80");

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
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
