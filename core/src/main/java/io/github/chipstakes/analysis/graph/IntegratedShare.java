package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of a company that is held in the end, directly and through others: a part of the whole, 1 being all of it.
 *
 * @param low the least it may be
 * @param high the most it may be; the same where every stake is one number and the arithmetic was exact
 * @param error the most by which either end may lie outside of the one that exact arithmetic would give, never inside;
 *     0 where the arithmetic was exact
 */
public record IntegratedShare(Fraction low, Fraction high, Fraction error) {

    /** Nothing, exactly. */
    public static final IntegratedShare NOTHING = of(Fraction.ZERO);

    /** The whole, exactly. */
    public static final IntegratedShare WHOLE = of(Fraction.ONE);

    /** Refuses a reversed pair of ends and a negative error. */
    public IntegratedShare {
        if (low.compareTo(high) > 0 || error.signum() < 0) {
            throw new IllegalArgumentException(
                    "a share runs from its least to its most with an error of 0 or more, not " + low + " to " + high
                            + ", " + error);
        }
    }

    /** Exactly this part. */
    static IntegratedShare of(Fraction part) {
        return new IntegratedShare(part, part, Fraction.ZERO);
    }

    /** Whether both ends are exact. */
    public boolean exact() {
        return error.signum() == 0;
    }

    /** Whether it is exactly one number. */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** What both are together. */
    public IntegratedShare plus(IntegratedShare other) {
        return new IntegratedShare(low.plus(other.low), high.plus(other.high), error.plus(other.error));
    }

    /** The same, with as much as this at most; never less than it is at least. */
    public IntegratedShare atMost(Fraction limit) {
        return new IntegratedShare(low, high.min(limit).max(low), error);
    }

    /** As much of it at most, and perhaps nothing. */
    public IntegratedShare orNothing() {
        return new IntegratedShare(Fraction.ZERO, high, error);
    }

    /** What this leaves of the whole; never less than nothing. */
    public IntegratedShare rest() {
        return new IntegratedShare(
                Fraction.ONE.minus(high).max(Fraction.ZERO),
                Fraction.ONE.minus(low).max(Fraction.ZERO),
                error);
    }

    /**
     * In percent to at most so many digits after the point, rounded outwards: {@code 30 %}, {@code 25 to 37.5 %}; one number
     * with more digits is given as a fraction, too: {@code 55.56 % (5/9)}. One whose fraction is too long for that is rounded, but
     * what is more than nothing never to nothing, nor what is less than the whole to the whole: {@code 0 to 0.0001 %}.
     */
    public String percent(int digits) {
        BigDecimal rounded = low.percent(digits);
        boolean isAll = Fraction.ofPercent(rounded).equals(low);
        boolean isLong = !isAll && low.bits() > 64;
        boolean isNoneOrAll = rounded.signum() == 0 || rounded.compareTo(BigDecimal.valueOf(100)) == 0;
        if (!isPoint() || (isLong && isNoneOrAll)) {
            return text(low.percent(digits, RoundingMode.FLOOR)) + " to "
                    + text(high.percent(digits, RoundingMode.CEILING)) + " %";
        }
        return text(rounded) + " %" + (isAll || isLong ? "" : " (" + low + ")");
    }

    private static String text(BigDecimal percent) {
        return Digits.shortest(percent).toPlainString();
    }
}
