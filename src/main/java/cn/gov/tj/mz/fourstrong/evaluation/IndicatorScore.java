package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one indicator of an evaluation earned: the branch's own score and the final one, side by side. */
@Embeddable
public record IndicatorScore(
        @Nullable BigDecimal selfScore,
        @Nullable String selfComment,
        @Nullable BigDecimal finalScore,
        @Nullable String finalReason) {

    static final IndicatorScore NONE = new IndicatorScore(null, null, null, null);

    IndicatorScore self(@Nullable BigDecimal score, @Nullable String comment) {
        return new IndicatorScore(score, comment, finalScore, finalReason);
    }

    IndicatorScore result(@Nullable BigDecimal score) {
        return new IndicatorScore(selfScore, selfComment, score, null);
    }
}
