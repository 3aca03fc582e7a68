package cn.gov.tj.mz.fourstrong.rubric;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How far some indicators are scored: the sum of what is scored, and how many are scored or still open.
 *
 * @param sum 0.0 or more, not rounded; it is a total only when nothing is open
 */
public record Tally(BigDecimal sum, int scored, int open) {

    public static Tally of(Collection<@Nullable BigDecimal> points) {
        var scored = (int) points.stream().filter(point -> point != null).count();
        return new Tally(Scoring.exactSum(points), scored, points.size() - scored);
    }

    public boolean isComplete() {
        return open == 0 && scored > 0;
    }

    public int count() {
        return scored + open;
    }

    /** The total, or nothing while something is open. */
    public @Nullable BigDecimal total() {
        return isComplete() ? Scoring.round(sum) : null;
    }

    /** The total as a part of a greater one, which is rounded in its stead; as files carry it. */
    public @Nullable BigDecimal subtotal() {
        return isComplete() ? Scoring.exact(sum) : null;
    }
}
