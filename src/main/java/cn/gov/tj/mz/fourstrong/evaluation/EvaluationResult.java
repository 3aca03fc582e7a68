package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to; each sum is missing until every score behind it is in.
 *
 * @param selfTotal the sum of the branch's own scores
 * @param baseTotal the final points of all indicators; with bonus and deduction, which is 0.0 or less, they make the
 *     total
 * @param gradeCode the code of the {@link Grade} after vetoes
 * @param wideSpreads on how many indicators the reviewers differ too far
 */
@Embeddable
public record EvaluationResult(
        @Nullable BigDecimal selfTotal,
        @Nullable BigDecimal baseTotal,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal total,
        @Nullable String gradeCode,
        int wideSpreads) {

    static final EvaluationResult NONE = new EvaluationResult(null, null, null, null, null, null, 0);

    /** How much the result lies above the branch's own score; negative when below. */
    public @Nullable BigDecimal difference() {
        return Scoring.difference(selfTotal, total);
    }

    EvaluationResult withSelf(BigDecimal sum) {
        return new EvaluationResult(sum, baseTotal, bonus, deduction, total, gradeCode, wideSpreads);
    }

    EvaluationResult onlySelf() {
        return new EvaluationResult(selfTotal, null, null, null, null, null, 0);
    }

    EvaluationResult withSpreads(int wide) {
        return new EvaluationResult(selfTotal, baseTotal, bonus, deduction, total, gradeCode, wide);
    }

    /** With sums and grade computed anew; there is no other way to a total. */
    EvaluationResult with(Outcome outcome) {
        var grade = outcome.grade();
        return new EvaluationResult(
                selfTotal,
                outcome.base(),
                outcome.bonus(),
                outcome.deduction(),
                outcome.total(),
                grade == null ? null : grade.code(),
                wideSpreads);
    }
}
