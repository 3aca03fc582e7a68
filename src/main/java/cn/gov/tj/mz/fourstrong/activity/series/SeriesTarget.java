package cn.gov.tj.mz.fourstrong.activity.series;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a series is to reach in a period.
 *
 * @param period its code
 * @param source where that is said
 */
@Embeddable
public record SeriesTarget(
        String period, BigDecimal amount, @Nullable String source) {}
