package io.github.chipstakes.model.number;

import java.math.BigDecimal;

/**
 * A number as a source states it: a {@link Figure}, maybe qualified, or an {@link Interval}. Text form: {@code 29},
 * {@code 28.57}, {@code exactly 29}, {@code 29 rounded}, {@code about 29}, {@code nearly 4000000000}, {@code over 29},
 * {@code at least 50}, {@code up to 10}, {@code [25, 50)}, {@code (0, 5]}, {@code [25, ..)}. Digits are kept as
 * written: {@code equals} tells {@code 29} from {@code 29.0}, {@link #sameValue} does not.
 */
public sealed interface StatedNumber extends Quantity permits Figure, Interval, Computed {

    /** The number this text stands for; an {@link IllegalArgumentException} says what is wrong with any other text. */
    static StatedNumber parse(String text) {
        return text.startsWith("[") || text.startsWith("(") ? Interval.parse(text) : Figure.parse(text);
    }

    /** This number, as stated, with its scale as given. */
    static Figure of(BigDecimal number) {
        return new Figure(Qualifier.AS_STATED, number);
    }

    /** This whole number, as stated. */
    static Figure of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    @Override
    default StatedNumber number() {
        return this;
    }

    /** Whether it is only said to be about some number, which decides nothing until a tolerance is given. */
    default boolean isAbout() {
        return false;
    }

    /**
     * This number, if what is {@code about} it is off by at most the tolerance, on either side; for it a negative
     * tolerance is refused with an {@link IllegalArgumentException}. Answers repeat both. Any other number is returned
     * as it is.
     */
    default StatedNumber within(BigDecimal tolerance) {
        return this;
    }

    /** A number as stated read as one rounded to its last written digit; any other number as it is. */
    default StatedNumber readAsRounded() {
        return this;
    }

    /**
     * Whether this may be the other rounded to the last digit this is written with: {@code 29} may be {@code 28.57}, and may not be
     * {@code 29.63}. A half may have been rounded either way. Of what is written with no more digits, exactly, or as anything but one
     * number, it is not so.
     */
    default boolean mayBeRoundedFrom(StatedNumber other) {
        return false;
    }

    /**
     * Whether both leave the same numbers possible, however they are written: {@code 29}, {@code 29.0} and
     * {@code exactly 29} do, and {@code at least 50} and {@code [50, ..)}. {@code 29 rounded} and {@code 29.0 rounded}
     * do not: there the digits are what is said. What is {@code about} a number is the same only as what is about the
     * same one.
     */
    default boolean sameValue(StatedNumber other) {
        return !isAbout() && !other.isAbout() && bounds().hasSameEndsAs(other.bounds());
    }

    /**
     * The sum: all it may be. A number as stated counts as a point in it; comparisons of the sum say so where what is
     * added as stated may be off by as much, half a unit of the last written digit of each. What is {@code about} a
     * number leaves the sum unbounded.
     */
    default StatedNumber plus(StatedNumber other) {
        return Computed.sum(this, other);
    }
}
