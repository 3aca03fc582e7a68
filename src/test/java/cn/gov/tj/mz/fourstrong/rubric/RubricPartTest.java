package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RubricPartTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Rubric rubric = RubricSamples.rubric();

    @Test
    void keepsItsIdentityThroughEveryChangeButThatOfItsCode() {
        var before = ids();
        rewrite(List.of(indicator("A1", "学习教育", "12"), indicator("A9", "新指标", "5"), indicator("D1", "中心任务", "12")));

        assertThat(codes()).containsExactly("A1", "A9", "D1");
        assertThat(ids()).startsWith(before.getFirst()).endsWith(before.get(2)).doesNotContain(before.get(1));
        assertThat(rubric.indicators().getFirst().name().zh()).isEqualTo("学习教育");
        assertThat(rubric.indicators().getFirst().fullMarks()).isEqualTo(points("12"));
    }

    @Test
    void standsWhereTheDraftPutsItBelowItsCriterion() {
        var before = ids();
        rewrite(List.of(indicator("D1", "中心任务", "12"), indicator("A2", "纪律", "5"), indicator("A1", "学习", "10")));

        assertThat(codes()).containsExactly("A2", "A1", "D1");
        assertThat(ids()).containsExactly(before.get(1), before.getFirst(), before.get(2));
    }

    @Test
    void movesToAnotherCriterion() {
        var draft = RubricDraft.of(rubric);
        var indicators = new ArrayList<>(draft.indicators());
        var moved = indicators.removeFirst();
        indicators.add(RubricSamples.indicator(
                Criterion.MEMBERSHIP, moved.code(), moved.nameZh(), "", moved.fullMarks(), moved.rule(), ""));
        var id = rubric.indicators().getFirst().id();
        rewrite(indicators);

        assertThat(codes()).containsExactly("A2", "A1", "D1", "D2");
        assertThat(rubric.indicators().get(1).id()).isEqualTo(id);
        assertThat(rubric.indicators().get(1).criterion()).isEqualTo(Criterion.MEMBERSHIP);
    }

    @Test
    void givesBandsAndRulesTheSameCare() {
        var draft = RubricDraft.of(rubric);
        var bonus = new RuleEntry(AdjustmentRule.Kind.BONUS, "B", "荣誉", "", points("2"), null, null);
        var deduction = new RuleEntry(AdjustmentRule.Kind.DEDUCTION, "D", "通报", "", points("1"), points("3"), null);
        var bands = List.of(band("PASS", "合格", "60"), band("UNQUALIFIED", "不合格", "0"));
        rubric.rewrite(
                new RubricDraft("样例", draft.indicators(), List.of(deduction, bonus), bands, draft.limits()), NOW);

        assertThat(rubric.adjustments()).extracting(AdjustmentRule::code).containsExactly("B", "D");
        assertThat(rubric.adjustments()).extracting(AdjustmentRule::points).containsExactly(points("2"), points("-1"));
        assertThat(rubric.grades()).extracting(Grade::code).containsExactly("PASS", "UNQUALIFIED");
        assertThat(rubric.grades().getFirst().minScore()).isEqualTo(points("60"));
    }

    private void rewrite(List<IndicatorEntry> indicators) {
        var draft = RubricDraft.of(rubric);
        rubric.rewrite(new RubricDraft(draft.name(), indicators, draft.rules(), draft.bands(), draft.limits()), NOW);
    }

    private static IndicatorEntry indicator(String code, String name, String marks) {
        var criterion = code.startsWith("A") ? Criterion.POLITICAL_FUNCTION : Criterion.EFFECTIVENESS;
        return RubricSamples.indicator(criterion, code, name, marks, "按实际评分");
    }

    private List<String> codes() {
        return rubric.indicators().stream().map(Indicator::code).toList();
    }

    private List<UUID> ids() {
        return rubric.indicators().stream().map(Indicator::id).toList();
    }
}
