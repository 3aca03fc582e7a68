package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an evaluation; each is missing until every score behind it is in.
 *
 * @param self the sum of the branch's own scores
 * @param base the final points of all indicators; with bonus and deduction, which is 0.0 or less, they make the total
 */
public record EvaluationTotals(
        @Nullable BigDecimal self,
        @Nullable BigDecimal base,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal total) {

    /** How much the result lies above the branch's own score; negative when below. */
    public @Nullable BigDecimal difference() {
        return Scoring.difference(self, total);
    }
}
