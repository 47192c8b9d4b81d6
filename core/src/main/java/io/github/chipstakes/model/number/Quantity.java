package io.github.chipstakes.model.number;

import io.github.chipstakes.model.claim.Answer;
import java.math.BigDecimal;

/**
 * How much there is of something, as far as it is known: a bare number, a percentage, a number of shares. Comparisons
 * are answered YES where all it may be agrees, NO where nothing it may be does, else UNKNOWN. Where a number as stated
 * is compared with one within half a unit of its last written digit, the reason says {@code on the stated figure}.
 */
public sealed interface Quantity permits StatedNumber, Percentage, Shares {

    /** The number as its source states it. */
    StatedNumber number();

    /** All it may be. */
    Interval bounds();

    /** Whether it is the threshold or more. */
    default Answer isAtLeast(BigDecimal threshold) {
        return isAtLeast(new Figure(Qualifier.EXACT, threshold));
    }

    /** Whether it is more than the threshold. */
    default Answer isMoreThan(BigDecimal threshold) {
        return isMoreThan(new Figure(Qualifier.EXACT, threshold));
    }

    /** Whether it is less than the threshold. */
    default Answer isLessThan(BigDecimal threshold) {
        return isLessThan(new Figure(Qualifier.EXACT, threshold));
    }

    /** Whether it is the threshold or less. */
    default Answer isAtMost(BigDecimal threshold) {
        return isAtMost(new Figure(Qualifier.EXACT, threshold));
    }

    /** Whether it is the other number or more. */
    default Answer isAtLeast(StatedNumber other) {
        Interval these = bounds();
        Interval those = other.bounds();
        return Comparison.answer(this, "at least", other, these.isAtOrAbove(those), those.isAbove(these));
    }

    /** Whether it is more than the other number. */
    default Answer isMoreThan(StatedNumber other) {
        Interval these = bounds();
        Interval those = other.bounds();
        return Comparison.answer(this, "more than", other, these.isAbove(those), those.isAtOrAbove(these));
    }

    /** Whether it is less than the other number. */
    default Answer isLessThan(StatedNumber other) {
        Interval these = bounds();
        Interval those = other.bounds();
        return Comparison.answer(this, "less than", other, those.isAbove(these), these.isAtOrAbove(those));
    }

    /** Whether it is the other number or less. */
    default Answer isAtMost(StatedNumber other) {
        Interval these = bounds();
        Interval those = other.bounds();
        return Comparison.answer(this, "at most", other, those.isAtOrAbove(these), these.isAbove(those));
    }

    /**
     * Whether both may be one number, so that their sources do not contradict each other. What is {@code about} a
     * number leaves that unknown.
     */
    default Answer overlaps(StatedNumber other) {
        boolean apart = bounds().isAbove(other.bounds()) || other.bounds().isAbove(bounds());
        boolean decided = !number().isAbout() && !other.isAbout();
        return Comparison.answer(this, "compatible with", other, decided && !apart, decided && apart);
    }
}
