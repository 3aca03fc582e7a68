package cn.gov.tj.mz.fourstrong.activity.series;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a series of the figures of its branch, the newest record first. Only exact values of periods of the same length,
 * a year apart, are compared: what a half-year brought says nothing about a year.
 */
final class SeriesReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final List<SeriesFigure> figures;
    private final SortedMap<FigurePeriod, SeriesFigure> values;
    private final SeriesNames names;
    private final Map<String, SeriesTarget> targets;

    private SeriesReader(SeriesNames names, List<SeriesTarget> targets, List<SeriesFigure> figures) {
        this.names = names;
        this.figures = figures;
        this.targets = targets.stream().collect(toMap(SeriesTarget::period, target -> target));
        this.values = named(names.name());
    }

    /** The periods that have a value, newest first. */
    static List<SeriesPoint> points(SeriesNames names, List<SeriesTarget> targets, List<SeriesFigure> figures) {
        var reader = new SeriesReader(names, targets, figures);
        var growth = reader.named(names.growthName());
        var ranks = reader.named(names.rankName());
        return reader.values.keySet().stream()
                .map(period -> reader.point(period, growth.get(period), ranks.get(period)))
                .toList()
                .reversed();
    }

    private SortedMap<FigurePeriod, SeriesFigure> named(@Nullable String label) {
        var found = new TreeMap<FigurePeriod, SeriesFigure>();
        figures.stream()
                .filter(candidate -> candidate.figure().label().equals(label))
                .filter(candidate -> !label.equals(names.name())
                        || Objects.equals(candidate.figure().unit(), names.unit()))
                .forEach(candidate -> FigurePeriod.parse(candidate.figure().periodText())
                        .ifPresent(period -> found.putIfAbsent(period, candidate)));
        return found;
    }

    private SeriesPoint point(FigurePeriod period, @Nullable SeriesFigure growth, @Nullable SeriesFigure rank) {
        var value = Objects.requireNonNull(values.get(period));
        var amount = exact(value);
        var target = targets.get(period.code());
        return new SeriesPoint(
                period,
                value.activity(),
                value.figure(),
                growth == null ? null : growth.figure(),
                rank == null ? null : rank.figure(),
                growth(exact(values.get(period.yearBefore())), amount),
                target,
                target == null ? null : percent(amount, target.amount()));
    }

    private static @Nullable BigDecimal growth(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null ? null : percent(now.subtract(before), before);
    }

    /** Nothing is a share of nothing, or of less. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal part, BigDecimal whole) {
        return part == null || whole.signum() <= 0
                ? null
                : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** 10余项 is more than ten: nothing follows from it. */
    private static @Nullable BigDecimal exact(@Nullable SeriesFigure value) {
        return value == null || value.figure().qualifier() != Figure.Qualifier.EXACT
                ? null
                : value.figure().amount();
    }
}
