package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;

/**
 * A part of a whole, 1 being all of it, between two exact ends; one number, where they are the same. Where statements contradict
 * each other it may come to more than 1.
 *
 * @param low the least it may be
 * @param high the most it may be
 */
public record Portion(Fraction low, Fraction high) {

    /** Nothing. */
    public static final Portion NOTHING = of(Fraction.ZERO);

    /** The whole. */
    public static final Portion WHOLE = of(Fraction.ONE);

    /** Refuses a reversed pair of ends, and what is below 0, with {@link IllegalArgumentException}. */
    public Portion {
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "a part of a whole runs from its least, 0 or more, to its most, not " + low + " to " + high);
        }
    }

    static Portion of(Fraction part) {
        return new Portion(part, part);
    }

    /** So many percent. */
    public static Portion ofPercent(Interval percent) {
        return new Portion(Fraction.ofPercent(Percent.low(percent)), Fraction.ofPercent(Percent.high(percent)));
    }

    /** What so many are of so many; no more than the whole, unless they certainly are more. */
    static Portion of(Interval part, Interval whole) {
        Fraction least = ratio(low(part), whole.upper().map(Bound::value).orElse(BigDecimal.ZERO), Fraction.ZERO);
        boolean isNothing =
                part.upper().filter(most -> most.value().signum() == 0).isPresent();
        Fraction most = isNothing
                ? Fraction.ZERO
                : part.upper()
                        .map(upper -> ratio(upper.value(), low(whole), Fraction.ONE))
                        .orElse(Fraction.ONE);
        return new Portion(least, most.min(Fraction.ONE).max(least));
    }

    private static BigDecimal low(Interval shares) {
        return shares.lower().map(Bound::value).orElse(BigDecimal.ZERO);
    }

    private static Fraction ratio(BigDecimal part, BigDecimal whole, Fraction ofNothing) {
        return whole.signum() == 0 ? ofNothing : Fraction.of(part).dividedBy(Fraction.of(whole));
    }

    /** Whether it is exactly one number. */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** What both are together. */
    public Portion plus(Portion other) {
        return new Portion(low.plus(other.low), high.plus(other.high));
    }

    /** This part of that part. */
    public Portion times(Portion other) {
        return new Portion(low.times(other.low), high.times(other.high));
    }

    /** What this leaves of the whole; never less than nothing. */
    public Portion rest() {
        return new Portion(
                Fraction.ONE.minus(high).max(Fraction.ZERO),
                Fraction.ONE.minus(low).max(Fraction.ZERO));
    }

    /** All that it may be if it is one of the two. */
    Portion or(Portion other) {
        return new Portion(low.min(other.low), high.max(other.high));
    }

    /** As much of it at most, and perhaps nothing. */
    Portion orNothing() {
        return new Portion(Fraction.ZERO, high);
    }

    /** Whether all it may be is less than all the other may be, or more. */
    boolean isApartFrom(Portion other) {
        return high.compareTo(other.low) < 0 || other.high.compareTo(low) < 0;
    }

    /**
     * In percent to at most so many digits after the point, rounded outwards: {@code 30 %}, {@code 25 to 37.5 %}; one number
     * with more digits is given as a fraction, too: {@code 55.56 % (5/9)}.
     */
    public String percent(int digits) {
        return new IntegratedShare(low, high, Fraction.ZERO).percent(digits);
    }
}
