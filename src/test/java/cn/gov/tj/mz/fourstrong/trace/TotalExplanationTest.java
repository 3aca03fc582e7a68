package cn.gov.tj.mz.fourstrong.trace;

import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.history;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.line;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.sheet;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TotalExplanationTest {

    private static final IndicatorLine FULL = line(Criterion.LEADERSHIP_TEAM, "B1", "10", "10", "10");
    private static final IndicatorLine SMALL = line(Criterion.POLITICAL_FUNCTION, "A1", "10", "9.5", "9");
    private static final IndicatorLine LARGE = line(Criterion.MEMBERSHIP, "C1", "9", "7", "6.5", "8");

    @Test
    void namesTheLargestLossFirstAndLeavesOutWhatEarnedItsFullMarks() {
        var why = why(of("26.4", List.of(), FULL, SMALL, LARGE));
        assertThat(why.losses())
                .extracting(loss -> loss.line().indicator().code(), TotalExplanation.Loss::points)
                .containsExactly(
                        tuple("C1", points("10").subtract(LARGE.result())), tuple("A1", new BigDecimal("0.75")));
        assertThat(why.fullMarks()).isEqualByComparingTo("30");
        assertThat(why.lost()).isEqualTo(points("3.6"));
    }

    @Test
    void losesAsMuchAltogetherAsItsParts() {
        var why = why(of("26.4", List.of(), FULL, SMALL, LARGE));
        var parts = why.losses().stream().map(TotalExplanation.Loss::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts.setScale(1, RoundingMode.HALF_UP)).isEqualTo(why.lost());
    }

    @Test
    void countsWhatComesToSomethingAndWasNotWithdrawn() {
        var bonus = finding(Kind.BONUS, "2", null);
        var nothing = finding(Kind.BONUS, "0", null);
        var deduction = finding(Kind.DEDUCTION, "-1", null);
        var veto = finding(Kind.VETO, null, null);
        var gone = finding(Kind.VETO, null, new Withdrawal(Samples.NOW, "主管", "查无实据"));
        var why = why(of("10", List.of(bonus, nothing, deduction, veto, gone), FULL));
        assertThat(why.counted(Kind.BONUS)).containsExactly(bonus);
        assertThat(why.counted(Kind.DEDUCTION)).containsExactly(deduction);
        assertThat(why.vetoes()).containsExactly(veto);
        assertThat(why.losses()).isEmpty();
    }

    @Test
    void comparesMattersOfTheSameFullMarksWithTheCycleBefore() {
        var better = before(SMALL, "8", "10");
        var worse = before(LARGE, "9.5", "10");
        var same = before(FULL, "10", "10");
        var other = before(line(Criterion.EFFECTIVENESS, "D1", "5", "5"), "5", "8");
        var why = why(of("31.4", List.of(), better, worse, same, other));
        assertThat(why.movements())
                .extracting(movement -> movement.line().indicator().code(), TotalExplanation.Movement::points)
                .containsExactly(
                        tuple("C1", LARGE.result().subtract(points("9.5"))), tuple("A1", new BigDecimal("1.25")));
    }

    @Test
    void explainsNothingWhileThereIsNoTotal() {
        assertThat(TotalExplanation.of(sheet(EvaluationState.SUBMITTED, FULL))).isEmpty();
    }

    private static TotalExplanation why(AssessmentSheet sheet) {
        return TotalExplanation.of(sheet).orElseThrow();
    }

    private static AssessmentSheet of(String base, List<FindingRow> findings, IndicatorLine... lines) {
        var sum = points(base);
        var breakdown = new ResultBreakdown(sum, points("0"), points("0"), sum, null, null, findings);
        return sheet(EvaluationState.FINAL, breakdown, history(), lines);
    }

    private static FindingRow finding(Kind kind, String points, Withdrawal withdrawal) {
        var id = UUID.randomUUID();
        var counted =
                points == null ? null : new Outcome.Counted(id, points(points), points(points), Outcome.Why.COUNTED);
        var fact = new FindingRow.Fact("获奖", LocalDate.of(2026, 9, 1), null, null, List.of());
        return new FindingRow(id, kind, "R", new Label("规则", "Rule"), fact, "考评组", Samples.NOW, counted, withdrawal);
    }

    private static IndicatorLine before(IndicatorLine line, String score, String fullMarks) {
        var earlier = new EarlierScore(
                line.indicator().code(), line.indicator().name().zh(), points(score), points(fullMarks));
        return new IndicatorLine(
                line.indicator(), line.selfScore(), line.reviews(), line.result(), null, earlier, line.spreadLimit());
    }
}
