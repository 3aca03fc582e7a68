package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary.AttentionCounts;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary.StateCounts;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleSummaryTest {

    private static final LocalDate SELF_DUE = LocalDate.of(2026, 12, 20);
    private static final LocalDate REVIEW_DUE = SELF_DUE.plusDays(26);

    @Test
    void countsThoseThatTakePartByTheirState() {
        var summary = summary(
                SELF_DUE,
                taking(EvaluationState.DRAFT, 3),
                taking(EvaluationState.SUBMITTED, 2),
                taking(EvaluationState.FINAL, 4),
                excluded(5));

        assertThat(summary.counts())
                .isEqualTo(Map.of(EvaluationState.DRAFT, 3L, EvaluationState.SUBMITTED, 2L, EvaluationState.FINAL, 4L));
        assertThat(summary.branches()).isEqualTo(9);
        assertThat(summary.open()).isEqualTo(5);
        assertThat(summary.attentionCounts().excluded()).isEqualTo(5);
    }

    @Test
    void hasNothingOpenWhereNobodyTakesPart() {
        assertThat(summary(SELF_DUE).branches()).isZero();
        assertThat(summary(SELF_DUE).open()).isZero();
        assertThat(summary(SELF_DUE).attentionCounts()).isEqualTo(new AttentionCounts(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "26, 3", "27, 5"})
    void countsThoseWhosePhaseIsOver(int daysAfterSelfDue, long late) {
        var summary = summary(
                SELF_DUE.plusDays(daysAfterSelfDue),
                taking(EvaluationState.DRAFT, 2),
                taking(EvaluationState.RETURNED, 1),
                taking(EvaluationState.SUBMITTED, 2),
                taking(EvaluationState.FINAL, 4),
                excluded(6));

        assertThat(summary.lateBranches()).isEqualTo(late);
    }

    @Test
    void addsUpWhatSomebodyShouldLookAtButNotForThoseThatTakeNoPart() {
        var summary = summary(
                SELF_DUE,
                new StateCounts(EvaluationState.DRAFT, false, 3, 2, 0),
                new StateCounts(EvaluationState.REVIEWED, false, 2, 0, 1),
                new StateCounts(EvaluationState.DRAFT, true, 4, 4, 4));

        assertThat(summary.attentionCounts()).isEqualTo(new AttentionCounts(4, 2, 1));
    }

    @Test
    void saysWhenEachPhaseBeginsAndEnds() {
        var summary = summary(SELF_DUE);

        assertThat(summary.period()).isEqualTo(Period.parse("2026H2"));
        assertThat(summary.publicityDays()).isEqualTo(5);
        assertThat(summary.terms())
                .containsExactly(
                        new Term(Phase.SELF, SELF_DUE.minusDays(20), SELF_DUE),
                        new Term(Phase.REVIEW, SELF_DUE.plusDays(1), REVIEW_DUE),
                        new Term(Phase.APPROVAL, REVIEW_DUE.plusDays(1), REVIEW_DUE.plusDays(20)));
    }

    private static CycleSummary summary(LocalDate today, StateCounts... counts) {
        return CycleSummary.of(Samples.cycle(RubricSamples.rubric()), List.of(counts), List.of(), today);
    }

    private static StateCounts taking(EvaluationState state, long branches) {
        return new StateCounts(state, false, branches, 0, 0);
    }

    private static StateCounts excluded(long branches) {
        return new StateCounts(EvaluationState.DRAFT, true, branches, 0, 0);
    }
}
