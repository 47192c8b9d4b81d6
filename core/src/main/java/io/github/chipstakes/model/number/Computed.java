package io.github.chipstakes.model.number;

import java.math.BigDecimal;

/**
 * A number that no source states: the sum of such that are stated, or what is {@code about} a number with the tolerance
 * the caller gave. It has no text form of its own: a file holds all it may be, as an interval.
 *
 * @param bounds all it may be
 * @param halfUnits half a unit of the last written digit of each number as stated that went into it, in all: as far
 * beyond the bounds a comparison is decided on the stated figures
 * @param words what it is called in an answer, such as {@code about 29 give or take 2}
 */
public record Computed(Interval bounds, BigDecimal halfUnits, String words) implements StatedNumber {

    /** The sum of two numbers, of all either may be. */
    static StatedNumber sum(StatedNumber one, StatedNumber other) {
        Interval sum = one.bounds().plus(other.bounds());
        BigDecimal halfUnits = halfUnitsOf(one).add(halfUnitsOf(other));
        return halfUnits.signum() == 0 ? sum : new Computed(sum, halfUnits, words(sum));
    }

    /** What is about a number and off by at most the tolerance. */
    static Computed within(Figure about, Interval bounds, BigDecimal tolerance) {
        return new Computed(bounds, BigDecimal.ZERO, about + " give or take " + tolerance);
    }

    @Override
    public StatedNumber readAsRounded() {
        return bounds.widened(halfUnits);
    }

    /** The same with no more than what is left of it within the limits. */
    Computed clippedTo(Interval limits) {
        return new Computed(bounds.intersection(limits).orElseThrow(), halfUnits, words);
    }

    /** What it is called. */
    @Override
    public String toString() {
        return words;
    }

    private static BigDecimal halfUnitsOf(StatedNumber number) {
        if (number instanceof Computed computed) {
            return computed.halfUnits;
        }
        return number instanceof Figure figure && figure.qualifier() == Qualifier.AS_STATED
                ? Decimals.halfUnit(figure.value())
                : BigDecimal.ZERO;
    }

    private static String words(Interval sum) {
        return sum.lower()
                .filter(lower -> sum.upper().filter(lower::isSameAs).isPresent())
                .map(point -> point.value().toString())
                .orElseGet(sum::toString);
    }
}
