package io.github.chipstakes.model.text;

import java.math.BigDecimal;

/** How many digits a number is shown with. */
public final class Digits {
    private Digits() {}

    /** The same number without zeros after the point that say nothing: {@code 12.50} is 12.5, {@code 1E+2} is 100. */
    public static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
