package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series in one period: what is printed, and what follows from it.
 *
 * @param activity the record that tells the value
 * @param growth as the record prints it
 * @param rank as the record prints it
 * @param computedGrowth over the same period of the year before, in percent; null when the two cannot be compared
 * @param target what was to be reached
 * @param share of the target that was reached, in percent; null without a target or an exact value
 */
public record SeriesPoint(
        FigurePeriod period,
        UUID activity,
        Figure value,
        @Nullable Figure growth,
        @Nullable Figure rank,
        @Nullable BigDecimal computedGrowth,
        @Nullable SeriesTarget target,
        @Nullable BigDecimal share) {}
