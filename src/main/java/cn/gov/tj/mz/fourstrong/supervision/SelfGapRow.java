package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch that scores itself far above its reviewers.
 *
 * @param evaluation where both can be seen
 * @param review the mean of its reviews
 */
public record SelfGapRow(UUID evaluation, String branch, String unit, BigDecimal self, BigDecimal review) {

    SelfGapRow(UUID evaluation, String branch, String unit, BigDecimal self, Double review) {
        this(evaluation, branch, unit, self, Scoring.round(BigDecimal.valueOf(review)));
    }

    public @Nullable BigDecimal gap() {
        return Scoring.difference(review, self);
    }
}
