package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest final result of a branch.
 *
 * @param before what it had reached in the cycle of the same kind before, when it took part
 */
public record LastResult(ScoredResult latest, @Nullable BigDecimal before) {

    /** By how many points it rose. */
    public @Nullable BigDecimal change() {
        return Scoring.difference(before, latest.result().total());
    }

    /** The criterion with the lowest share of its full marks, and that share in per cent. */
    public Optional<Map.Entry<Criterion, BigDecimal>> lowest() {
        return latest.percents().entrySet().stream()
                .min(Map.Entry.<Criterion, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
    }
}
