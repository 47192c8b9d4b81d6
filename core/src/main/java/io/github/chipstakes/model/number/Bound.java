package io.github.chipstakes.model.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where an interval of numbers ends.
 *
 * @param value the number it ends at, with its scale as written; at most 2021 digits, and an exponent of at most 1010
 * either way
 * @param inclusive whether that number belongs to the interval
 */
public record Bound(BigDecimal value, boolean inclusive) {

    /** Refuses a number too long or too large to calculate with. */
    public Bound {
        Decimals.bound(value);
    }

    /** The sum of two bounds, inclusive if both are; none where it is too long or too large to calculate with. */
    Optional<Bound> plus(Bound other) {
        BigDecimal sum = value.add(other.value);
        return Decimals.mayBound(sum) ? Optional.of(new Bound(sum, inclusive && other.inclusive)) : Optional.empty();
    }

    Bound negated() {
        return new Bound(value.negate(), inclusive);
    }

    boolean isSameAs(Bound other) {
        return value.compareTo(other.value) == 0 && inclusive == other.inclusive;
    }
}
