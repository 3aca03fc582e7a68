package cn.gov.tj.mz.fourstrong.activity.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which periods of a series are over and have no figure. */
final class MissingPeriods {

    private MissingPeriods() {}

    /**
     * Those since the newest figure; without any figure the one that ended last. A figure of a longer period tells of the
     * shorter one that it ends with.
     */
    static List<FigurePeriod> of(PeriodLength length, List<SeriesPoint> points, LocalDate today) {
        var last = FigurePeriod.of(length, today.minusMonths(length.months()));
        var first = points.stream()
                .map(SeriesPoint::period)
                .filter(period -> period.length().months() >= length.months())
                .max(Comparator.naturalOrder())
                .map(period -> period.lastOf(length).next())
                .orElse(last);
        return Stream.iterate(first, period -> period.isOver(today), FigurePeriod::next)
                .toList();
    }
}
