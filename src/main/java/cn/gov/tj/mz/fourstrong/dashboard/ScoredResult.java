package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation with what it reached under each criterion, in per cent of full marks; empty until a result is in. */
public record ScoredResult(Result result, Map<Criterion, BigDecimal> percents) {

    public @Nullable String grade(Locale locale) {
        return result.grade() == null ? null : result.grade().in(locale);
    }

    /** Whether its numbers still wait for approval. */
    public boolean isProvisional() {
        return result.isProvisional();
    }

    public @Nullable BigDecimal percent(Criterion criterion) {
        return percents.get(criterion);
    }
}
