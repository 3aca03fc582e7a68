package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.overview;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.weak;
import static cn.gov.tj.mz.fourstrong.dashboard.ui.Overviews.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What needs attention, and which grades are approved, in the order of their weight. */
class ConcernCardsTest extends CardTest {

    private static final BigDecimal MARK = new BigDecimal("80");

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
                        new Concerns.Failure(evaluation, branch, EvaluationState.FINAL, 1, failed, 3),
                        new Concerns.Failure(evaluation, branch, EvaluationState.SUBMITTED, 1, null, 3),
                        new Concerns.Failure(evaluation, branch, EvaluationState.REVIEWED, 0, failed, 3)),
                List.of(new Concerns.WideSpread(evaluation, branch, 2, 1)),
                3,
                List.of(weak(1)));

        var card = shown(new AttentionCard(with(overview(3, 3, List.of(), List.of()), concerns), MARK, ALL));

        assertThat(find(Anchor.class, card).all())
                .extracting(link -> link.getElement().getTextRecursively(), Anchor::getHref)
                .containsExactly(
                        tuple("一支部：一票否决，不合格", "evaluations/" + evaluation),
                        tuple("一支部：有一票否决情形", "evaluations/" + evaluation),
                        tuple("一支部：等级为不合格（未审定）", "evaluations/" + evaluation),
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
}
