package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.FINAL;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.line;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.sheet;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.Sheets;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentSheetTest {

    private static final Grade GOOD = new Grade("GOOD", new Label("良好", "Good"), new BigDecimal("80.0"));
    private static final Grade POOR = new Grade("POOR", new Label("较差", "Poor"), new BigDecimal("0.0"));

    @Test
    void saysWhyItWasGivenBackWhileItIs() {
        var submitted = Sheets.step(1, "支部", DRAFT, SUBMITTED, null);
        var returned = Sheets.step(2, "考评组", SUBMITTED, RETURNED, "请补充");
        var history = Sheets.history(submitted, returned);
        assertThat(sheet(RETURNED, ResultBreakdown.NONE, history).returned()).contains(returned);
        assertThat(sheet(SUBMITTED, ResultBreakdown.NONE, history).returned()).isEmpty();
    }

    @Test
    void knowsItsEditionAndWhetherAnotherWasBegunAfterIt() {
        assertThat(sheet(FINAL).edition()).isOne();
        assertThat(sheet(FINAL).isLatest()).isTrue();
        var correction = new SheetHistory.EditionLink(UUID.randomUUID(), 2, false, REVIEWED);
        var first = new SheetHistory.EditionLink(Sheets.ID, 1, true, FINAL);
        var history = new SheetHistory(List.of(first, correction), List.of(), List.of(), List.of(), List.of());
        assertThat(sheet(FINAL, ResultBreakdown.NONE, history).isLatest()).isFalse();
        assertThat(sheet(FINAL, ResultBreakdown.NONE, history).editionsSoFar()).containsExactly(Sheets.ID);
        assertThat(history.edition(correction.id())).isEqualTo(2);
    }

    @Test
    void sumsTheLinesOfACriterionOnlyOnceNoneIsOpen() {
        var scored = line(Criterion.MEMBERSHIP, "C1", "4", "5", "5.5");
        var open = line(Criterion.MEMBERSHIP, "C2", null);
        var other = line(Criterion.EFFECTIVENESS, "D1", "9", "8");
        var sheet = sheet(REVIEWED, scored, open, other);
        assertThat(sheet.lines(Criterion.MEMBERSHIP)).containsExactly(scored, open);
        assertThat(AssessmentSheet.fullMarks(sheet.lines(Criterion.MEMBERSHIP))).isEqualTo(points("20"));
        assertThat(AssessmentSheet.tally(sheet.lines(), line -> line.selfScore().score())
                        .total())
                .isNull();
        assertThat(AssessmentSheet.tally(
                                List.of(scored, other), line -> line.selfScore().score())
                        .total())
                .isEqualTo(points("13"));
        assertThat(AssessmentSheet.tally(List.of(scored), IndicatorLine::result).subtotal())
                .isEqualTo("5.25");
    }

    @Test
    void tellsThatAVetoHoldsTheGradeBelowWhatThePointsEarn() {
        assertThat(breakdown(GOOD, POOR).isCapped()).isTrue();
        assertThat(breakdown(GOOD, GOOD).isCapped()).isFalse();
        assertThat(ResultBreakdown.NONE.isCapped()).isFalse();
    }

    private static ResultBreakdown breakdown(Grade earned, Grade grade) {
        return new ResultBreakdown(points("80"), points("2"), points("0"), points("82"), earned, grade, List.of());
    }
}
