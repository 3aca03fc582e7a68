package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cycle beside the latest earlier one of the same kind of period. Criteria are in per cent of full marks, those of both
 * cycles by the branches that have a result in both; where these are too few, those of the cycle by all its results.
 *
 * @param earlier null when there is none of the kind with results
 * @param before empty where nothing is compared
 */
public record Compared(
        @Nullable CycleTotals earlier,
        SharedResults shared,
        Map<Criterion, BigDecimal> now,
        Map<Criterion, BigDecimal> before) {

    /** Whether the two can be compared: most of those with a result now had one then. */
    public boolean isPossible() {
        return earlier != null && !before.isEmpty();
    }
}
