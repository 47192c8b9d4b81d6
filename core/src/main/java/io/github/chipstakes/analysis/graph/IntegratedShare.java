package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Fraction;

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
}
