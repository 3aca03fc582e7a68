package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.dashboard.BranchGap;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.Highlights;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.screen.ThingLine;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is gravest comes first, each with its reason and the way to it. */
class HighlightThingsTest extends CardTest {

    private static final UUID ID = new UUID(0, 2);
    private static final DatedName BRANCH = DatedName.unchanged("一支部");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void namesThreeAtMostAndTheGravestFirst() {
        var failed = new Concerns.Failure(ID, BRANCH, EvaluationState.REVIEWED, 0, new Label("不合格", "Fail"), 1);
        var vetoed = new Concerns.Failure(ID, BRANCH, EvaluationState.FINAL, 2, null, 1);
        var spread = new Concerns.WideSpread(ID, BRANCH, 3, 1);

        assertThat(words(List.of(failed, vetoed), List.of(spread), List.of(weak()), gap()))
                .containsExactly("一支部：等级为不合格未审定本细则中最低的等级看依据", "一支部：有一票否决情形2 项否决事项看依据", "一支部：考评人之间分差过大3 项指标需会商看依据");
    }

    @Test
    void saysWhatAWeakCriterionEarnedAndHowFarTheSelfScoreLiesAbove() {
        assertThat(words(List.of(), List.of(), List.of(weak()), gap()))
                .containsExactly("一支部：党员队伍强低于 80%得 15.0 分，满分 20.0 分，得分率 75.0%看依据", "一支部：自评高出考评 3.0 分本周期差距最大看依据");
        var things = HighlightThings.of(highlights(List.of(), List.of(), List.of(weak()), null));
        assertThat(things.getFirst().route()).isEqualTo("evaluations/" + ID + "?criterion=MEMBERSHIP");
    }

    private List<String> words(
            List<Concerns.Failure> failed,
            List<Concerns.WideSpread> spreads,
            List<Concerns.WeakPoint> weak,
            BranchGap gap) {
        return HighlightThings.of(highlights(failed, spreads, weak, gap)).stream()
                .map(thing -> new ThingLine(thing).getElement().getTextRecursively())
                .toList();
    }

    private static Highlights highlights(
            List<Concerns.Failure> failed,
            List<Concerns.WideSpread> spreads,
            List<Concerns.WeakPoint> weak,
            BranchGap gap) {
        var days = new CycleFacts.LastDays(DAY, DAY, DAY);
        var cycle = new CycleFacts(ID, "2026H1", DAY.minusMonths(6), DAY, days, null);
        return new Highlights(cycle, new BigDecimal("80"), failed, spreads, weak, gap);
    }

    private static Concerns.WeakPoint weak() {
        return new Concerns.WeakPoint(
                ID, BRANCH, Criterion.MEMBERSHIP, new BigDecimal("15.0"), new BigDecimal("20.0"), 1);
    }

    private static BranchGap gap() {
        return new BranchGap(ID, BRANCH, new BigDecimal("3.0"));
    }
}
