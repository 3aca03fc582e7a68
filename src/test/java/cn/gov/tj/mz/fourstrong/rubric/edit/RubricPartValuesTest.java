package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricPartValuesTest {

    @Test
    void holdTheWholeFirstAndThenEveryPartInItsOrder() {
        var rule = new RuleEntry(AdjustmentRule.Kind.VETO, "V", "案件", "", null, null, "A");
        var draft = new RubricDraft(
                "样例",
                List.of(Drafts.indicator("A1", points("10"))),
                List.of(rule),
                List.of(band("A", "优秀", "90")),
                Limits.USUAL);

        assertThat(RubricPartValues.of(draft))
                .extracting(RubricPartValues::section)
                .containsExactly(RubricSection.WHOLE, RubricSection.INDICATOR, RubricSection.VETO, RubricSection.BAND);
    }

    @Test
    void nameWhatALimitIsWithoutNeedlessZeros() {
        var limits = new Limits(new BigDecimal("10.0"), null, 30, new BigDecimal("2.50"), 12);

        assertThat(RubricPartValues.of(Drafts.limits(limits)).getFirst().values())
                .containsOnly(
                        entry(RubricField.NAME, "样例"),
                        entry(RubricField.BONUS_CAP, "10"),
                        entry(RubricField.TOP_QUOTA, "30"),
                        entry(RubricField.SPREAD_LIMIT, "2.5"),
                        entry(RubricField.MINIMUM_AGE, "12"));
    }

    @Test
    void nameEveryFieldOfAnIndicator() {
        var indicator = new IndicatorEntry(
                Criterion.MEMBERSHIP,
                "C1",
                "党员教育",
                "Training",
                points("8"),
                "每次扣0.5分",
                "签到表",
                List.of("PARTY_LECTURE", "MEMBERS_ASSEMBLY"),
                points("0.5"));

        assertThat(indicator(indicator).values())
                .containsOnly(
                        entry(RubricField.NAME, "党员教育"),
                        entry(RubricField.NAME_EN, "Training"),
                        entry(RubricField.CRITERION, "MEMBERSHIP"),
                        entry(RubricField.FULL_MARKS, "8"),
                        entry(RubricField.RULE, "每次扣0.5分"),
                        entry(RubricField.EVIDENCE, "签到表"),
                        entry(RubricField.COUNTED_TYPES, "PARTY_LECTURE|MEMBERS_ASSEMBLY"),
                        entry(RubricField.PER_MISSING, "0.5"));
    }

    @Test
    void leaveOutWhatIsEmptyOrNotTypedYet() {
        var indicator = new IndicatorEntry(null, "C1", " ", "", null, "", " ", List.of(), null);

        assertThat(indicator(indicator).values()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AdjustmentRule.Kind.class)
    void keepEachKindOfRuleInItsSection(AdjustmentRule.Kind kind) {
        var rule = new RuleEntry(kind, "X", "事项", "", points("5"), points("10"), "GOOD");
        var values = RubricPartValues.of(Drafts.rules(List.of(rule))).get(1);

        assertThat(values.section()).hasToString(kind.name());
        assertThat(values.values())
                .containsEntry(RubricField.POINTS, "5")
                .containsEntry(RubricField.ITEM_CAP, "10")
                .containsEntry(RubricField.GRADE_CAP, "GOOD");
    }

    @Test
    void areTheSamePartByCodeWithinASection() {
        var indicator = indicator(Drafts.indicator("A", points("10")));
        var other = indicator(Drafts.indicator("A", points("5")));
        var band = RubricPartValues.of(Drafts.bands(List.of(band("A", "优秀", "90"))))
                .get(1);

        assertThat(indicator.in(List.of(band, other))).contains(other);
        assertThat(indicator.in(List.of(band))).isEmpty();
        assertThat(indicator.changed(other)).containsExactly(RubricField.FULL_MARKS);
        assertThat(indicator.changed(indicator)).isEmpty();
    }

    private static RubricPartValues indicator(IndicatorEntry entry) {
        return RubricPartValues.of(Drafts.indicators(RubricDraft.empty("样例"), List.of(entry)))
                .get(1);
    }
}
