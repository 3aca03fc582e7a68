package cn.gov.tj.mz.fourstrong.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points that a person gives: not negative, in steps of 0.5, with one decimal place. */
public record Score(BigDecimal points) implements Comparable<Score> {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** @throws IllegalArgumentException when the points are negative or no multiple of 0.5 */
    public Score {
        if (!isValid(points)) {
            throw new IllegalArgumentException("A score is 0 or more in steps of 0.5, not " + points);
        }
        points = points.setScale(1, RoundingMode.UNNECESSARY);
    }

    public static Score of(String points) {
        return new Score(new BigDecimal(points));
    }

    /** Whether the points could be a score at all: 0 or more, in steps of 0.5. */
    public static boolean isValid(BigDecimal points) {
        return points.signum() >= 0 && points.remainder(STEP).signum() == 0;
    }

    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }

    @Override
    public String toString() {
        return points.toPlainString();
    }
}
