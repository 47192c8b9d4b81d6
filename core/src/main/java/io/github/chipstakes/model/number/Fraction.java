package io.github.chipstakes.model.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact ratio of whole numbers in lowest terms, such as the part of a company that somebody holds in the end. Text form:
 * {@code 5/9}, {@code 1}, {@code -1/2}.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int PERCENT = 2;

    /** Reduces to lowest terms; refuses a denominator of zero with {@link ArithmeticException}. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("the denominator of a fraction is not 0");
        }
        BigInteger shared = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            shared = shared.negate();
        }
        if (!shared.equals(BigInteger.ONE)) {
            numerator = numerator.divide(shared);
            denominator = denominator.divide(shared);
        }
    }

    /** The ratio of two whole numbers; a second one of zero is refused with {@link ArithmeticException}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** This decimal number, exactly. */
    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** This many percent, exactly: 12.5 is one eighth. */
    public static Fraction ofPercent(BigDecimal percent) {
        return of(percent.movePointLeft(PERCENT));
    }

    /**
     * Reads {@code 5/9} or {@code 1}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Fraction parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0
                    ? new Fraction(new BigInteger(text), BigInteger.ONE)
                    : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("a fraction is such as 5/9 or 1, not " + Decimals.shortened(text), e);
        }
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; a divisor of zero is refused with {@link ArithmeticException}. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The smaller of the two. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1 as it is below, equal to or above zero. */
    public int signum() {
        return numerator.signum();
    }

    /** How many bits its two numbers take. */
    public int bits() {
        return numerator.bitLength() + denominator.bitLength();
    }

    /** In percent, rounded half even to so many digits after the point. */
    public BigDecimal percent(int digits) {
        return percent(digits, RoundingMode.HALF_EVEN);
    }

    /** In percent, to so many digits after the point. */
    public BigDecimal percent(int digits, RoundingMode rounding) {
        return new BigDecimal(numerator).movePointRight(PERCENT).divide(new BigDecimal(denominator), digits, rounding);
    }

    /** As a decimal number of so many significant digits, rounded as the context says. */
    public BigDecimal decimal(MathContext context) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The text form, such as {@code 5/9}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
