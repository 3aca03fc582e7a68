package cn.gov.tj.mz.fourstrong.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How points become sums, means, percentages and grades: the one place, for every screen, export and chart.
 * Results have one decimal, rounded half up; null is a score not given, and never counts as 0.
 */
public final class Scoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Scoring() {}

    /** One decimal, half up. */
    public static BigDecimal round(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }

    /** The sum of all points, or nothing while one of them is open or there are none. */
    public static @Nullable BigDecimal total(Collection<@Nullable BigDecimal> points) {
        return points.isEmpty() || points.stream().anyMatch(Objects::isNull) ? null : sum(points);
    }

    /** The sum of those points that were given. */
    public static BigDecimal sum(Collection<@Nullable BigDecimal> points) {
        return round(points.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The mean of those points that were given, or nothing when none was. */
    public static @Nullable BigDecimal mean(Collection<@Nullable BigDecimal> points) {
        var given = points.stream().filter(Objects::nonNull).toList();
        return mean(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add), given.size());
    }

    /** The mean of so many points that the database summed up, or nothing when there are none. */
    public static @Nullable BigDecimal mean(@Nullable BigDecimal sum, long count) {
        return sum == null || count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    /** How far the highest of the points given lies above the lowest, or nothing when none was given. */
    public static @Nullable BigDecimal spread(Collection<@Nullable BigDecimal> points) {
        var given = points.stream().filter(Objects::nonNull).sorted().toList();
        return given.isEmpty() ? null : round(given.getLast().subtract(given.getFirst()));
    }

    /** Points in per cent of the full marks, 0 to 100, or nothing where no points or no marks are. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal points, BigDecimal fullMarks) {
        return points == null || fullMarks.signum() == 0
                ? null
                : points.multiply(HUNDRED).divide(fullMarks, 1, RoundingMode.HALF_UP);
    }

    /** The second number minus the first, or nothing when one of them is missing. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : round(to.subtract(from));
    }

    /** The highest grade that the total earns; nothing for no total or one below all grades. */
    public static Optional<Grade> grade(@Nullable BigDecimal total, Collection<Grade> grades) {
        return grades.stream()
                .filter(grade -> total != null && grade.minScore().compareTo(total) <= 0)
                .max(Comparator.comparing(Grade::minScore));
    }
}
