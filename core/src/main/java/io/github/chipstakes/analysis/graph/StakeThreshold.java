package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.StatedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of an entity must be held, in percent. No stake at all never suffices: refused with an
 * {@link IllegalArgumentException} is what lies below 0 or above 100, {@code at least 0} and {@code over 100}.
 *
 * @param percent the limit
 * @param inclusive whether the limit itself suffices: {@code at least 50}, as against {@code over 50}
 */
public record StakeThreshold(BigDecimal percent, boolean inclusive) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses what nobody could hold, and what everybody holds. */
    public StakeThreshold {
        if (!isThreshold(percent, inclusive)) {
            throw refused(text(percent, inclusive));
        }
    }

    /**
     * The threshold stated as {@code at least 50} or {@code over 50}, or as the same interval.
     *
     * @throws IllegalArgumentException if it is stated in another way, such as {@code 50} or {@code about 50}
     */
    public static StakeThreshold of(StatedNumber stated) {
        return find(stated).orElseThrow(() -> refused(stated.toString()));
    }

    /** The same; empty if it is stated in another way. */
    public static Optional<StakeThreshold> find(StatedNumber stated) {
        return stated.bounds()
                .lower()
                .filter(lower -> stated.bounds().upper().isEmpty())
                .filter(lower -> isThreshold(lower.value(), lower.inclusive()))
                .map(lower -> new StakeThreshold(lower.value(), lower.inclusive()));
    }

    private static boolean isThreshold(BigDecimal percent, boolean inclusive) {
        boolean isAboveNone = percent.signum() > 0 || (percent.signum() == 0 && !inclusive);
        int toWhole = percent.compareTo(HUNDRED);
        return isAboveNone && (toWhole < 0 || (toWhole == 0 && inclusive));
    }

    /** Whether all that lies above this lower bound suffices. */
    public boolean isReachedFrom(Bound lower) {
        int order = lower.value().compareTo(percent);
        return order > 0 || (order == 0 && (inclusive || !lower.inclusive()));
    }

    /** Whether some of what lies below this upper bound suffices. */
    public boolean isReachedBelow(Bound upper) {
        int order = upper.value().compareTo(percent);
        return order > 0 || (order == 0 && inclusive && upper.inclusive());
    }

    /** The least sum of lower bounds that suffices, as {@link Parts#low} counts. */
    int enoughAtLeast() {
        return halfUnits() + (isWhole() && !inclusive ? 1 : 0);
    }

    /** The least sum of upper bounds that suffices, as {@link Parts#high} counts, with its last bit the other way round. */
    int enoughAtMost() {
        return halfUnits() + (!isWhole() ? 0 : inclusive ? 1 : 2);
    }

    /** Rounded up to whole units. */
    private int halfUnits() {
        return 2 * units().setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private boolean isWhole() {
        return units().stripTrailingZeros().scale() <= 0;
    }

    private BigDecimal units() {
        return percent.movePointRight(Parts.DECIMALS);
    }

    /** The text form, such as {@code at least 50}. */
    @Override
    public String toString() {
        return text(percent, inclusive);
    }

    private static String text(BigDecimal percent, boolean inclusive) {
        return (inclusive ? "at least " : "over ") + percent.toPlainString();
    }

    private static IllegalArgumentException refused(String stated) {
        return new IllegalArgumentException(
                "a threshold is such as at least 50 or over 50, with a percentage, not " + stated);
    }
}
