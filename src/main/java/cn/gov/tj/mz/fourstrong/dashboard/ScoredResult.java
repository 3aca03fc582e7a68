package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation with the sums of its scores under each criterion; empty until a result is in. */
public record ScoredResult(Result result, Map<Criterion, CriterionSum> sums) {

    public @Nullable String grade(Locale locale) {
        return result.grade() == null ? null : result.grade().in(locale);
    }

    /** Whether its numbers still wait for approval. */
    public boolean isProvisional() {
        return result.isProvisional();
    }

    /** In per cent of full marks. */
    public Map<Criterion, BigDecimal> percents() {
        return CriterionSum.percents(sums);
    }

    public @Nullable BigDecimal percent(Criterion criterion) {
        var sum = sums.get(criterion);
        return sum == null ? null : sum.percent();
    }

    /** The same before it is rounded, to be subtracted from another. */
    public @Nullable BigDecimal exactPercent(Criterion criterion) {
        var sum = sums.get(criterion);
        return sum == null ? null : Scoring.exactPercent(sum.points(), sum.fullMarks());
    }

    /** The exact points, which add up to the base. */
    public @Nullable BigDecimal points(Criterion criterion) {
        var sum = sums.get(criterion);
        return sum == null || sum.points() == null ? null : Scoring.exact(sum.points());
    }
}
