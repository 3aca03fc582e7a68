package cn.gov.tj.mz.fourstrong.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number without any rounding, for tests that compute anew what the program computes in decimals. */
record Fraction(BigInteger over, BigInteger under) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(BigDecimal number) {
        return new Fraction(number.movePointRight(1).toBigIntegerExact(), BigInteger.TEN);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction dividedBy(int parts) {
        return new Fraction(over, under.multiply(BigInteger.valueOf(parts)));
    }

    /** Half up; no number here is negative. */
    BigDecimal rounded(int decimals) {
        var unit = BigInteger.TEN.pow(decimals);
        var doubled = over.multiply(unit).shiftLeft(1).add(under);
        return new BigDecimal(doubled.divide(under.shiftLeft(1)), decimals);
    }
}
