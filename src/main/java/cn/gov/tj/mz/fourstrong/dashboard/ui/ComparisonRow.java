package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure of several branches.
 *
 * @param values one for each branch, not rounded, null where there is none
 * @param sources one for each branch: where its value comes from, null where the branch has no evaluation
 */
record ComparisonRow(String name, List<@Nullable BigDecimal> values, List<@Nullable DrillDown> sources) {

    @Nullable
    BigDecimal value(int branch) {
        return rounded(values.get(branch));
    }

    /** Where a value comes from; nothing when there is no value. */
    Optional<DrillDown> source(int branch) {
        return value(branch) == null ? Optional.empty() : Optional.ofNullable(sources.get(branch));
    }

    /** Whether no other has more, and not all have the same. */
    boolean isHighest(int branch) {
        return differs() && isEnd(branch, present().max(BigDecimal::compareTo).orElse(null));
    }

    /** Whether no other has less, and not all have the same. */
    boolean isLowest(int branch) {
        return differs() && isEnd(branch, present().min(BigDecimal::compareTo).orElse(null));
    }

    /** The highest minus the lowest, of the exact values; nothing when nothing is there. */
    @Nullable
    BigDecimal spread() {
        return Scoring.spread(values);
    }

    private boolean isEnd(int branch, @Nullable BigDecimal end) {
        var value = value(branch);
        return value != null && end != null && value.compareTo(end) == 0;
    }

    private boolean differs() {
        return present().distinct().count() > 1;
    }

    private Stream<BigDecimal> present() {
        return values.stream().filter(Objects::nonNull).map(Scoring::round);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : Scoring.round(value);
    }
}
