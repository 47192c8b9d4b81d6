package io.github.chipstakes.rules;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Qualifier;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.number.Shares;
import java.math.BigDecimal;

/** How rules read numbers that sources may have rounded to the digits they print. */
final class Rounding {
    private static final Interval ZERO_TO_HUNDRED = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private Rounding() {}

    /**
     * Whether two numbers may be one, as far as the digits of either go: 29 agrees with 28.57, which may have been rounded
     * to it, and not with 30.
     */
    static Answer agree(Quantity one, Quantity other) {
        return one.overlaps(other.number().readAsRounded())
                .or(other.overlaps(one.number().readAsRounded()));
    }

    /** Whether two numbers certainly are not one, as far as the digits of either go. */
    static boolean areApart(Quantity one, Quantity other) {
        return agree(one, other).isNo();
    }

    /** Whether two amounts certainly are not one; of amounts in different currencies that is not known. */
    static boolean areApart(Money one, Money other) {
        return one.currency().equals(other.currency()) && areApart(one.amount(), other.amount());
    }

    /** All a percentage may be, if it may have been rounded to its last digit. */
    static Interval least(Percentage percentage) {
        return percentage
                .number()
                .readAsRounded()
                .bounds()
                .intersection(ZERO_TO_HUNDRED)
                .orElseThrow();
    }

    /** All a number of shares may be, if it may have been rounded to its last digit. */
    static Interval least(Shares shares) {
        return shares.number()
                .readAsRounded()
                .bounds()
                .intersection(NOT_NEGATIVE)
                .orElseThrow();
    }

    /** All a percentage may be, if what was rounded is as it is written. */
    static Interval most(Percentage percentage) {
        return percentage.number() instanceof Figure figure && figure.qualifier() == Qualifier.ROUNDED
                ? Interval.between(figure.value(), figure.value())
                : percentage.bounds();
    }

    /** Whether it is said how large a percentage is at most. */
    static boolean isBounded(Percentage percentage) {
        return percentage.number().bounds().upper().isPresent();
    }

    /** The one of two that may be smaller. */
    static Interval smaller(Interval one, Interval other) {
        return low(other).compareTo(low(one)) < 0 ? other : one;
    }

    private static BigDecimal low(Interval interval) {
        return interval.lower().map(Bound::value).orElse(BigDecimal.ZERO);
    }
}
