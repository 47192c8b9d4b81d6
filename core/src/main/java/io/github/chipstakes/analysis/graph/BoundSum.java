package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import java.math.BigDecimal;

/**
 * A sum of bounds of percentages, from which some can be taken away again.
 *
 * @param value the sum of their values
 * @param open how many of them do not belong to what they bound
 */
record BoundSum(BigDecimal value, int open) {
    static final BoundSum ZERO = new BoundSum(BigDecimal.ZERO, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    BoundSum plus(Bound bound) {
        return new BoundSum(value.add(bound.value()), open + (bound.inclusive() ? 0 : 1));
    }

    BoundSum minus(BoundSum some) {
        return new BoundSum(value.subtract(some.value), open - some.open);
    }

    /** What is left of a hundred percent. */
    BoundSum rest() {
        return new BoundSum(HUNDRED.subtract(value), open);
    }

    /** Whether those of which these are the lower bounds hold more than a hundred percent together. */
    boolean isOverFull() {
        int order = value.compareTo(HUNDRED);
        return order > 0 || (order == 0 && open > 0);
    }

    Bound bound() {
        return new Bound(value, open == 0);
    }

    /** The bound that leaves less, of two lower ones. */
    static Bound higher(Bound one, Bound other) {
        int order = one.value().compareTo(other.value());
        return order > 0 || (order == 0 && !one.inclusive()) ? one : other;
    }

    /** The bound that leaves less, of two upper ones. */
    static Bound lower(Bound one, Bound other) {
        int order = one.value().compareTo(other.value());
        return order < 0 || (order == 0 && !one.inclusive()) ? one : other;
    }
}
