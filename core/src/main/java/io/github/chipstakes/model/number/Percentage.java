package io.github.chipstakes.model.number;

import java.math.BigDecimal;

/**
 * A share of a whole in percent, 0 to 100, as its source states it: {@code 29}, {@code over 29}, {@code [25, 50)}.
 * Refused with an {@link IllegalArgumentException}: what is stated with a number outside 0 to 100, and what cannot lie
 * there, as {@code over 100}.
 *
 * @param number the number as its source states it
 */
public record Percentage(StatedNumber number) implements Quantity {

    private static final Interval ZERO_TO_HUNDRED = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /** Refuses what does not lie between 0 and 100. */
    public Percentage {
        if (!ZERO_TO_HUNDRED.admits(number)) {
            throw new IllegalArgumentException(
                    "a percentage lies between 0 and 100, not " + Decimals.shortened(number.toString()));
        }
    }

    /**
     * The percentage this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text.
     */
    public static Percentage parse(String text) {
        return new Percentage(StatedNumber.parse(text));
    }

    /** This percentage, as stated, with its scale as given. */
    public static Percentage of(BigDecimal number) {
        return new Percentage(StatedNumber.of(number));
    }

    /** This percentage, as stated. */
    public static Percentage of(int number) {
        return new Percentage(StatedNumber.of(number));
    }

    /** All it may be, none of it outside 0 to 100. */
    @Override
    public Interval bounds() {
        return clipped(number);
    }

    /** This percentage, if what is {@code about} it is off by at most the tolerance, and lies between 0 and 100. */
    public Percentage within(BigDecimal tolerance) {
        return number.within(tolerance) instanceof Computed within && number.isAbout()
                ? new Percentage(within.clippedTo(ZERO_TO_HUNDRED))
                : this;
    }

    /** Whether both leave the same percentages possible, see {@link StatedNumber#sameValue}. */
    public boolean sameValue(Percentage other) {
        return number.sameValue(other.number);
    }

    /** The text form, such as {@code over 29}. */
    @Override
    public String toString() {
        return number.toString();
    }

    private static Interval clipped(StatedNumber number) {
        return number.bounds().intersection(ZERO_TO_HUNDRED).orElseThrow();
    }
}
