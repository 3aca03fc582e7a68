package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Evaluation evaluation = Samples.evaluation(RubricSamples.standardRubric());

    @BeforeEach
    void review() {
        Samples.assess(evaluation, Indicator::fullMarks);
        evaluation.submit(by("支部"));
    }

    @Test
    void addsTakesOrVetoesOnceTheReviewIsIn() {
        var bonus = finding(rule(Kind.BONUS));
        var deduction = finding(rule(Kind.DEDUCTION));
        evaluation.applyFindings(List.of(bonus, deduction), Samples.NOW);
        assertThat(evaluation.result().bonus()).isNull();

        evaluation.review(
                List.of(Samples.reviewOf(evaluation, "甲", Indicator::fullMarks)), List.of(bonus, deduction), by("甲"));
        var result = evaluation.result();
        assertThat(result.bonus()).isEqualByComparingTo(rule(Kind.BONUS).points());
        assertThat(result.deduction()).isEqualByComparingTo(rule(Kind.DEDUCTION).points());
        assertThat(result.total())
                .isEqualTo(result.baseTotal().add(result.bonus()).add(result.deduction()));
        var earned = result.gradeCode();

        evaluation.applyFindings(List.of(bonus, deduction, finding(rule(Kind.VETO))), Samples.NOW);
        assertThat(evaluation.result().total()).isEqualTo(result.total());
        assertThat(evaluation.result().gradeCode()).isNotEqualTo(earned);
    }

    @Test
    void doesNotCountOnceItIsWithdrawn() {
        var bonus = finding(rule(Kind.BONUS));
        evaluation.review(List.of(Samples.reviewOf(evaluation, "甲", Indicator::fullMarks)), List.of(bonus), by("甲"));
        bonus.withdraw("证书系上年度", by("主管"));
        evaluation.applyFindings(List.of(bonus), Samples.NOW);
        assertThat(bonus.counts()).isFalse();
        assertThat(evaluation.result().bonus()).isEqualTo(points("0"));
        assertThat(evaluation.result().total()).isEqualTo(evaluation.result().baseTotal());
    }

    @Test
    void isWithdrawnOnce() {
        var finding = finding(rule(Kind.BONUS));
        finding.withdraw("证书系上年度", by("主管"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> finding.withdraw("再次", by("主管")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.finding.withdrawnAlready"));
    }

    @Test
    void isCopiedForACorrectionAsItWasSigned() {
        var finding = finding(rule(Kind.DEDUCTION));
        var copy = finding.copiedTo(Samples.evaluation(RubricSamples.standardRubric()));
        assertThat(copy.id()).isNotEqualTo(finding.id());
        assertThat(copy.rule()).isSameAs(finding.rule());
        assertThat(copy.content()).isEqualTo(finding.content());
        assertThat(copy.recorded()).isEqualTo(finding.recorded());
        assertThat(copy.withdrawal()).isNull();
    }

    private AdjustmentRule rule(Kind kind) {
        return evaluation.cycle().rubric().adjustments().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Finding finding(AdjustmentRule rule) {
        var entry = new FindingEntry(rule.code(), "获奖", DAY, "津〔2026〕1号", "同一奖项", Set.of(UUID.randomUUID()));
        return new Finding(evaluation, rule, entry, by("考评组"));
    }
}
