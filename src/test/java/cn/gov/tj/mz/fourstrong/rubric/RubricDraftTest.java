package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricDraftTest {

    @Test
    void comesBackFromStorageAsItWasTyped() {
        var draft = RubricSamples.standardDraft();

        assertThat(RubricDraft.of(new Rubric(draft, 1, Instant.EPOCH))).isEqualTo(draft);
    }

    @Test
    void showsNoEnglishNameWhereTheChineseOneStandsInForIt() {
        var draft = RubricDraft.of(RubricSamples.rubric());

        assertThat(draft.indicators()).extracting(IndicatorEntry::nameEn).containsOnly("");
        assertThat(draft.indicators().getFirst().label()).isEqualTo(new Label("学习", "学习"));
    }

    @Test
    void isOrderedByCriterionAndKindAndOtherwiseAsTyped() {
        var indicators = List.of(
                indicator(Criterion.MEMBERSHIP, "C2"),
                indicator(null, "X"),
                indicator(Criterion.POLITICAL_FUNCTION, "A1"),
                indicator(Criterion.MEMBERSHIP, "C1"));
        var rules = List.of(
                rule(AdjustmentRule.Kind.VETO, "V"),
                rule(AdjustmentRule.Kind.DEDUCTION, "D"),
                rule(AdjustmentRule.Kind.BONUS, "B2"),
                rule(AdjustmentRule.Kind.BONUS, "B1"));
        var clean = new RubricDraft("样例", indicators, rules, List.of(), Limits.USUAL).clean();

        assertThat(clean.indicators()).extracting(IndicatorEntry::code).containsExactly("A1", "C2", "C1", "X");
        assertThat(clean.rules()).extracting(RuleEntry::code).containsExactly("B2", "B1", "D", "V");
    }

    @Test
    void losesWhatCannotBeSeenAroundEveryText() {
        var indicator = RubricSamples.indicator(
                Criterion.MEMBERSHIP, "\uFEFFA1 ", "\u3000名称 ", " name\u00A0", points("5"), "\u200B办法\n", " 证明 ");
        var clean = new RubricDraft(
                        "\u2800样例 ",
                        List.of(indicator),
                        List.of(),
                        List.of(new BandEntry(" A ", " 优\u3164", "\u200B", points("0"))),
                        Limits.USUAL)
                .clean();

        assertThat(clean.name()).isEqualTo("样例");
        assertThat(clean.indicators())
                .containsExactly(
                        RubricSamples.indicator(Criterion.MEMBERSHIP, "A1", "名称", "name", points("5"), "办法", "证明"));
        assertThat(clean.bands()).containsExactly(new BandEntry("A", "优", "", points("0")));
    }

    @Test
    void sumsWhatHasFullMarks() {
        var indicators = List.of(
                Drafts.indicator("A1", points("10")),
                Drafts.indicator("A2", null),
                Drafts.indicator("A3", points("4.5")));

        assertThat(RubricDraft.sum(indicators)).isEqualTo(points("14.5"));
        var quarter = new BigDecimal("10.25");
        assertThat(RubricDraft.sum(List.of(Drafts.indicator("A1", quarter)))).isEqualTo(quarter);
        assertThat(RubricDraft.empty("空").sum()).isEqualTo(points("0"));
    }

    @Test
    void findsItsPartsByCriterionAndKind() {
        var draft = RubricSamples.standardDraft();

        for (var criterion : Criterion.values()) {
            assertThat(draft.indicators(criterion)).isNotEmpty().allMatch(entry -> entry.criterion() == criterion);
        }
        for (var kind : AdjustmentRule.Kind.values()) {
            assertThat(draft.rules(kind)).hasSize(4).allMatch(rule -> rule.kind() == kind);
        }
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        var bands = new ArrayList<>(List.of(band("A", "优", "0")));
        var draft = Drafts.bands(bands);
        bands.clear();

        assertThat(draft.bands()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.bands().clear());
    }

    @Test
    void takesAnotherNameAndNothingElse() {
        var draft = RubricSamples.standardDraft();

        assertThat(draft.named("另一细则").name()).isEqualTo("另一细则");
        assertThat(draft.named("另一细则").named(draft.name())).isEqualTo(draft);
    }

    private static IndicatorEntry indicator(Criterion criterion, String code) {
        return RubricSamples.indicator(criterion, code, "指标", "", points("5"), "办法", "");
    }

    private static RuleEntry rule(AdjustmentRule.Kind kind, String code) {
        return new RuleEntry(kind, code, "事项", "", points("1"), null, null);
    }
}
