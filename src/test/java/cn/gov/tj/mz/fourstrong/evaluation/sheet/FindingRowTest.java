package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Evaluation evaluation = Samples.evaluation(RubricSamples.standardRubric());

    @Test
    void saysWhatAFindingCameToAndThatItWasWithdrawn() {
        Samples.assess(evaluation, Indicator::fullMarks);
        evaluation.submit(by("支部"));
        var rule = evaluation.cycle().rubric().adjustments().stream()
                .filter(each -> each.kind() == Kind.BONUS)
                .findFirst()
                .orElseThrow();
        var entry = new FindingEntry(rule.code(), "获奖", DAY, "津〔2026〕1号", "同一奖项", Set.of());
        var finding = new Finding(evaluation, rule, entry, by("考评组"));
        var row = row(finding);
        assertThat(row.fact()).isEqualTo(new FindingRow.Fact("获奖", DAY, "津〔2026〕1号", "同一奖项", List.of()));
        assertThat(row.by()).isEqualTo("考评组");
        assertThat(row.counted().points()).isEqualByComparingTo(rule.points());
        assertThat(row.withdrawal()).isNull();

        finding.withdraw("证书系上年度", by("主管"));
        assertThat(row(finding).counted()).isNull();
        assertThat(row(finding).withdrawal()).isEqualTo(new Withdrawal(Samples.NOW, "主管", "证书系上年度"));
    }

    private FindingRow row(Finding finding) {
        var outcome = evaluation.sheet().outcome(evaluation.cycle().rubric(), List.of(finding));
        return FindingRow.of(finding, outcome, List.of());
    }
}
