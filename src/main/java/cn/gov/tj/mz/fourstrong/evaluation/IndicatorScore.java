package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator of an evaluation earned: the branch's own score and the final one, side by side.
 *
 * @param finalScore the mean of the reviewers, not rounded, or what a leader set instead
 */
@Embeddable
public record IndicatorScore(
        @Nullable BigDecimal selfScore,
        @Nullable String selfComment,
        @Nullable BigDecimal finalScore,
        @Nullable String finalReason,
        @Nullable String finalBy,
        @Nullable Instant finalAt) {

    static final IndicatorScore NONE = new IndicatorScore(null, null, null, null, null, null);

    public IndicatorScore {
        finalScore = finalScore == null ? null : Scoring.trimmed(finalScore);
    }

    IndicatorScore self(@Nullable BigDecimal score, @Nullable String comment) {
        return new IndicatorScore(score, comment, finalScore, finalReason, finalBy, finalAt);
    }

    /** Why and by whom the final score was set by hand, when it was. */
    public @Nullable Adjusted adjustment() {
        return finalReason == null || finalBy == null || finalAt == null
                ? null
                : new Adjusted(finalReason, finalBy, finalAt);
    }

    /** The mean of the reviews as final score, or none again. */
    IndicatorScore result(@Nullable BigDecimal score) {
        return new IndicatorScore(selfScore, selfComment, score, null, null, null);
    }

    IndicatorScore adjusted(BigDecimal score, String reason, Signature by) {
        return new IndicatorScore(selfScore, selfComment, score, reason, by.name(), by.at());
    }

    /** Why a leader set the final score by hand. */
    public record Adjusted(String reason, String by, Instant at) {}
}
