package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points and full marks under one criterion, summed over one evaluation or all of one cycle. */
public record CriterionSum(UUID of, Criterion criterion, BigDecimal points, BigDecimal fullMarks) {

    /** The sums of each evaluation or cycle, in the order of the criteria. */
    public static Map<UUID, Map<Criterion, CriterionSum>> byCriterion(List<CriterionSum> sums) {
        var all = new HashMap<UUID, Map<Criterion, CriterionSum>>();
        sums.forEach(sum ->
                all.computeIfAbsent(sum.of, _ -> new EnumMap<>(Criterion.class)).put(sum.criterion, sum));
        return all;
    }

    /** In per cent of full marks; a criterion without points is missing. */
    public static Map<UUID, Map<Criterion, BigDecimal>> percents(List<CriterionSum> sums) {
        var all = new HashMap<UUID, Map<Criterion, BigDecimal>>();
        byCriterion(sums).forEach((of, criteria) -> all.put(of, percents(criteria)));
        return all;
    }

    static Map<Criterion, BigDecimal> percents(Map<Criterion, CriterionSum> sums) {
        var percents = new EnumMap<Criterion, BigDecimal>(Criterion.class);
        sums.forEach((criterion, sum) -> {
            var percent = sum.percent();
            if (percent != null) {
                percents.put(criterion, percent);
            }
        });
        return percents;
    }

    @Nullable
    BigDecimal percent() {
        return Scoring.percent(points, fullMarks);
    }
}
