package cn.gov.tj.mz.fourstrong.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How points become sums, means, percentages and grades: the one place, for every screen, export and chart.
 * Results have one decimal, rounded half up once from exact sums; null is a score not given, and never counts as 0.
 *
 * <p>A mean of reviewers may have no end, so it keeps 14 decimals, sums keep 12 and are put right at the 8th before they
 * are rounded. This gives what fractions would give: half steps shared among people add up to a number right between two
 * results, or to one whose distance from there shows before the 8th decimal, while all that is lost shows after it.
 */
public final class Scoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int KEPT = 14;
    private static final int SUMS = 12;
    private static final int SURE = 8;
    private static final int SHOWN = 2;

    private Scoring() {}

    /** One decimal, half up. */
    public static BigDecimal round(BigDecimal number) {
        return sure(number).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * As lists and files carry points: what they are; of what has no end, eight decimals, the last one rounded up, so
     * that people who add them up are never below a sum that lies right between two results.
     */
    public static BigDecimal exact(BigDecimal points) {
        return trimmed(points.setScale(SUMS, RoundingMode.HALF_UP).setScale(SURE, RoundingMode.CEILING));
    }

    /** As people read points: one decimal, or two where a mean has them. */
    public static BigDecimal shown(BigDecimal points) {
        return trimmed(points.setScale(SHOWN, RoundingMode.HALF_UP));
    }

    /** Without needless zeros behind the first decimal. */
    public static BigDecimal trimmed(BigDecimal points) {
        var stripped = points.stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    }

    /** The sum of all points, or nothing while one of them is open or there are none. */
    public static @Nullable BigDecimal total(Collection<@Nullable BigDecimal> points) {
        return points.isEmpty() || points.stream().anyMatch(Objects::isNull) ? null : sum(points);
    }

    /** The sum of those points that were given. */
    public static BigDecimal sum(Collection<@Nullable BigDecimal> points) {
        return round(exactSum(points));
    }

    /** The same before it is rounded, as a part of a greater sum. */
    static BigDecimal exactSum(Collection<@Nullable BigDecimal> points) {
        var sum = points.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return trimmed(sum.setScale(SUMS, RoundingMode.HALF_UP));
    }

    /** The mean of those points that were given, or nothing when none was. */
    public static @Nullable BigDecimal mean(Collection<@Nullable BigDecimal> points) {
        var mean = exactMean(points);
        return mean == null ? null : round(mean);
    }

    /** The same before it is rounded, as a part of a sum. */
    public static @Nullable BigDecimal exactMean(Collection<@Nullable BigDecimal> points) {
        var present = points.stream().filter(Objects::nonNull).toList();
        return exactMean(present.stream().reduce(BigDecimal.ZERO, BigDecimal::add), present.size());
    }

    /** The mean of so many points that the database summed up, or nothing when there are none. */
    public static @Nullable BigDecimal mean(@Nullable BigDecimal sum, long count) {
        var mean = exactMean(sum, count);
        return mean == null ? null : round(mean);
    }

    /** The same before it is rounded, to be compared with others. */
    public static @Nullable BigDecimal exactMean(@Nullable BigDecimal sum, long count) {
        return sum == null || count == 0 ? null : trimmed(divided(sum, BigDecimal.valueOf(count)));
    }

    /** Points for which other full marks hold now, in proportion. */
    public static BigDecimal scaled(BigDecimal points, BigDecimal from, BigDecimal to) {
        return divided(points.multiply(to), from);
    }

    /** How far the highest of the points given lies above the lowest, or nothing when none was given. */
    public static @Nullable BigDecimal spread(Collection<@Nullable BigDecimal> points) {
        var present = points.stream().filter(Objects::nonNull).sorted().toList();
        return present.isEmpty() ? null : round(present.getLast().subtract(present.getFirst()));
    }

    /** Points in per cent of the full marks, 0 to 100, or nothing where no points or no marks are. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal points, BigDecimal fullMarks) {
        var percent = exactPercent(points, fullMarks);
        return percent == null ? null : round(percent);
    }

    /** The same before it is rounded. */
    public static @Nullable BigDecimal exactPercent(@Nullable BigDecimal points, BigDecimal fullMarks) {
        return points == null || fullMarks.signum() == 0 ? null : divided(points.multiply(HUNDRED), fullMarks);
    }

    /** The second number minus the first, or nothing when one of them is missing. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : round(to.subtract(from));
    }

    /** The same before it is rounded, to stand beside the means that it is between. */
    public static @Nullable BigDecimal exactDifference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : exact(to.subtract(from));
    }

    /** The highest grade that the total earns; nothing for no total or one below all grades. */
    public static Optional<Grade> grade(@Nullable BigDecimal total, Collection<Grade> grades) {
        return grades.stream()
                .filter(grade -> total != null && grade.minScore().compareTo(total) <= 0)
                .max(Grade.LOWEST_FIRST);
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal by) {
        return number.divide(by, KEPT, RoundingMode.HALF_UP);
    }

    private static BigDecimal sure(BigDecimal number) {
        return number.setScale(SURE, RoundingMode.HALF_UP);
    }
}
