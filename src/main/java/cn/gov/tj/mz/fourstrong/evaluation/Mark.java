package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says about one indicator.
 *
 * @param score 0 to the full marks in steps of 0.5, or null while it is open
 * @param remark at most 1000 characters
 */
@Embeddable
public record Mark(@Nullable BigDecimal score, @Nullable String remark) {

    public static final Mark NONE = new Mark(null, null);

    ScoreEntry entry() {
        return new ScoreEntry(score, remark);
    }
}
