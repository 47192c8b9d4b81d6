package io.github.chipstakes.model.number;

import java.math.BigDecimal;

/**
 * A number of shares, 0 or more, as its source states it; fractions of shares exist. Refused with an
 * {@link IllegalArgumentException}: what is stated with a negative number, and what must be negative, as
 * {@code nearly 0}.
 *
 * @param number the number as its source states it
 */
public record Shares(StatedNumber number) implements Quantity {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    /** Refuses what is negative. */
    public Shares {
        if (!NOT_NEGATIVE.admits(number)) {
            throw new IllegalArgumentException(
                    "a number of shares is 0 or more, not " + Decimals.shortened(number.toString()));
        }
    }

    /**
     * The number of shares this text stands for; an {@link IllegalArgumentException} says what is wrong with any other.
     */
    public static Shares parse(String text) {
        return new Shares(StatedNumber.parse(text));
    }

    /** This number of shares, as stated. */
    public static Shares of(long number) {
        return new Shares(StatedNumber.of(number));
    }

    /** All it may be, none of it negative. */
    @Override
    public Interval bounds() {
        return number.bounds().intersection(NOT_NEGATIVE).orElseThrow();
    }

    /** Whether both leave the same numbers of shares possible, see {@link StatedNumber#sameValue}. */
    public boolean sameValue(Shares other) {
        return number.sameValue(other.number);
    }

    /** The text form, such as {@code at least 416000000}. */
    @Override
    public String toString() {
        return number.toString();
    }
}
