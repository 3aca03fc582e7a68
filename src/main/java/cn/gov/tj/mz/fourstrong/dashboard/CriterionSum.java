package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Points and full marks under one criterion, summed over one evaluation or all of one cycle. */
public record CriterionSum(UUID of, Criterion criterion, BigDecimal points, BigDecimal fullMarks) {

    /** In per cent of full marks; a criterion without points is missing. */
    public static Map<UUID, Map<Criterion, BigDecimal>> percents(List<CriterionSum> sums) {
        return sums.stream()
                .collect(Collectors.groupingBy(
                        CriterionSum::of,
                        Collectors.collectingAndThen(Collectors.toList(), CriterionSum::percentsOfOne)));
    }

    private static Map<Criterion, BigDecimal> percentsOfOne(List<CriterionSum> sums) {
        var percents = new EnumMap<Criterion, BigDecimal>(Criterion.class);
        sums.forEach(sum -> {
            var percent = sum.percent();
            if (percent != null) {
                percents.put(sum.criterion, percent);
            }
        });
        return percents;
    }

    private @Nullable BigDecimal percent() {
        return Scoring.percent(points, fullMarks);
    }
}
